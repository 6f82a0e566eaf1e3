package prongsai.reporting.compliance;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the reports stand for which a unit of the agency is responsible. */
@Schema(name = "ComplianceOfUnit")
record UnitComplianceResponse(
        @Schema(description = "Null: no unit is named, the agency itself is responsible.", nullable = true) UUID unitId,
        FiguresResponse figures) {

    static UnitComplianceResponse of(ComplianceFilter filter, UUID agencyId, CountRepository.UnitLine line) {
        var links = new ReportLinks(filter).ofAgency(agencyId).ofUnit(line.unitId());
        return new UnitComplianceResponse(line.unitId(), FiguresResponse.of(line.tally(), links.toString()));
    }
}
