package prongsai.assessment.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.finding.GivenFinding;
import prongsai.kit.problem.BuddhistYear;

/** A result to be entered. Only agency, programme and fiscal year must be there. */
@Schema(description = "An agency's result. Everything but agency, programme and fiscal year may be absent.")
record CreateAssessment(
        @NotNull @Schema(examples = "0190a1b2-0000-7000-8000-000000000101") UUID agencyId,
        @NotBlank @Size(max = 40) @Schema(description = "See /v1/programmes.", examples = "NACC_ITA") String programme,
        @NotNull
                @BuddhistYear
                @Schema(description = "Buddhist era.", minimum = "2400", maximum = "2700", examples = "2566")
                Integer fiscalYear,
        @Size(max = 200) @Schema(description = "Where the numbers come from.", examples = "ITAS") String source,
        @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(
                        description = "The overall score, where no more is known; with at most two decimals.",
                        examples = "77.70")
                BigDecimal total,
        @Size(max = 50) List<@NotNull @Valid GivenIndicator> indicators,
        @Size(max = 300)
                @Schema(description = "Questions and items; an indicator is computed from them when all are there.")
                List<@NotNull @Valid GivenItem> items,
        @Size(max = 20) List<@NotNull @Valid GivenPart> parts,
        @Size(max = 20) List<@NotNull @Valid GivenTotal> reportedTotals,
        @Size(max = 100) @Schema(description = "The level that the document prints.", examples = "ผ่านดี")
                String reportedLevel,
        @Size(max = 100) List<@NotNull @Valid GivenReportedScore> reportedScores,
        @Size(max = 20) @Schema(description = "The levels that it prints in other places.")
                List<@NotNull @Valid GivenLevel> reportedLevels,
        @Size(max = 20) @Schema(description = "What it calls the agency, to be compared with its names.")
                List<@NotNull @Valid GivenAgencyName> printedAgencyNames,
        @Size(max = 500) List<@NotNull @Valid GivenFinding> findings) {

    /** The part that a correction may change. */
    CorrectAssessment entered() {
        return new CorrectAssessment(
                source,
                total,
                indicators,
                items,
                parts,
                reportedTotals,
                reportedLevel,
                reportedScores,
                reportedLevels,
                printedAgencyNames,
                findings);
    }
}
