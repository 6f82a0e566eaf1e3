package prongsai.assessment.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.finding.GivenFinding;

/** What is entered of a draft from now on, given whole. */
@Schema(description = "The assessment's content from now on; what is left out is taken away.")
record CorrectAssessment(
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

    CorrectAssessment {
        indicators = listed(indicators);
        items = listed(items);
        parts = listed(parts);
        reportedTotals = listed(reportedTotals);
        reportedScores = listed(reportedScores);
        reportedLevels = listed(reportedLevels);
        printedAgencyNames = listed(printedAgencyNames);
        findings = listed(findings);
    }

    private static <T> List<T> listed(List<T> given) {
        return Objects.requireNonNullElse(given, List.of());
    }

    AssessmentContent content() {
        return new AssessmentContent(
                source,
                total == null ? null : Decimals.two(total),
                indicators.stream().map(GivenIndicator::value).toList(),
                items.stream().map(GivenItem::value).toList(),
                parts.stream().map(GivenPart::value).toList(),
                reportedTotals.stream().map(GivenTotal::total).toList(),
                reportedLevel,
                reportedScores.stream().map(GivenReportedScore::reported).toList(),
                reportedLevels.stream().map(GivenLevel::printed).toList(),
                printedAgencyNames.stream().map(GivenAgencyName::printed).toList(),
                findings.stream().map(GivenFinding::content).toList());
    }
}
