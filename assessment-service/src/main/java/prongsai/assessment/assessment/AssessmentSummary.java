package prongsai.assessment.assessment;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.criteria.Criteria;

/** An assessment as lists show it. */
@Schema(description = "An assessment without its scores in detail.")
record AssessmentSummary(
        UUID id,
        UUID agencyId,
        @Schema(maxLength = 40, examples = "ROIET-TM") String agencyCode,
        @Schema(maxLength = 40, examples = "NACC_ITA") String programme,
        @Schema(description = "Buddhist era.", minimum = "2400", maximum = "2700", examples = "2566") int fiscalYear,
        @Schema(
                        description = "Counts the assessments of the agency, programme and year.",
                        minimum = "1",
                        maximum = "1000",
                        examples = "1")
                int edition,
        @Schema(examples = "PUBLISHED") Status status,
        @Schema(
                        description = "Null while indicators are missing.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "97.73")
                BigDecimal overall,
        @Schema(description = "Null while indicators are missing.", nullable = true) LevelResponse level,
        @Schema(description = "For If-Match.", minimum = "0", examples = "1") long version) {

    static AssessmentSummary of(AssessmentRow row, Criteria criteria) {
        return new AssessmentSummary(
                row.id(),
                row.agencyId(),
                row.agencyCode(),
                row.programme(),
                row.fiscalYear(),
                row.edition(),
                row.status(),
                row.overall(),
                LevelResponse.of(criteria, row.level()),
                row.version());
    }
}
