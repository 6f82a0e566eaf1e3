package prongsai.reporting.compliance;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an agency directly below, with all below it, keeps to its duties; or the agency that was asked for, without those below. */
@Schema(name = "ComplianceOfAgency")
public record AgencyComplianceResponse(
        UUID agencyId,
        @Schema(examples = "ROIET-TM", maxLength = 40) String agencyCode,
        @Schema(
                        description =
                                "true: the agency that was asked for, only what it reports itself; false: one directly"
                                        + " below it, with all below that.")
                boolean own,
        FiguresResponse figures) {

    static AgencyComplianceResponse of(ComplianceFilter filter, CountRepository.Line line) {
        var links = new ReportLinks(filter);
        var whose = line.own() ? links.ofAgency(line.agencyId()) : links.within(line.agencyId());
        return new AgencyComplianceResponse(
                line.agencyId(), line.agencyCode(), line.own(), FiguresResponse.of(line.tally(), whose.toString()));
    }
}
