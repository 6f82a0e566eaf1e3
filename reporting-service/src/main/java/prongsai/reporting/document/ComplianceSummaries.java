package prongsai.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import prongsai.reporting.agency.Agencies;
import prongsai.reporting.compliance.AgencyComplianceResponse;
import prongsai.reporting.compliance.Compliance;
import prongsai.reporting.obstruction.Obstruction;
import prongsai.reporting.obstruction.Obstructions;

/** Gathers what the summary of compliance is composed of. */
@ApplicationScoped
class ComplianceSummaries {

    private final Compliance compliance;
    private final Obstructions obstructions;
    private final Agencies agencies;

    ComplianceSummaries(Compliance compliance, Obstructions obstructions, Agencies agencies) {
        this.compliance = compliance;
        this.obstructions = obstructions;
        this.agencies = agencies;
    }

    /** @param agencyId null: the caller's own */
    ComplianceDocument of(UUID agencyId, int fiscalYear, Style style) {
        var all = compliance.of(agencyId, fiscalYear);
        var lines = compliance.agencies(agencyId, fiscalYear);
        var found = obstructions.of(all.agencyId(), fiscalYear);
        var ids = Stream.concat(
                lines.stream().map(AgencyComplianceResponse::agencyId),
                found.stream().map(Obstruction::agencyId));
        var names = agencies.names(ids.distinct().toList());
        var hindrances = new Hindrances(found.stream()
                .map(each -> new Hindrances.Entry(each.kind(), names.get(each.agencyId()), each.text()))
                .toList());
        return new ComplianceDocument(
                AgencyNames.of(agencies.known(all.agencyId())), all, lines, names, hindrances, style);
    }
}
