package prongsai.assessment.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.finding.GivenFinding;

/** What is entered of a draft from now on, given whole. */
@Schema(description = "The assessment's content from now on; what is left out is taken away.")
record CorrectAssessment(
        @Size(max = 200) @Schema(description = "Where the numbers come from.", examples = "ITAS") String source,
        @Size(max = 50) List<@NotNull @Valid GivenIndicator> indicators,
        @Size(max = 20) List<@NotNull @Valid GivenTotal> reportedTotals,
        @Size(max = 100) @Schema(description = "The level that the document prints.", examples = "ผ่านดี")
                String reportedLevel,
        @Size(max = 500) List<@NotNull @Valid GivenFinding> findings) {

    CorrectAssessment {
        indicators = Objects.requireNonNullElse(indicators, List.of());
        reportedTotals = Objects.requireNonNullElse(reportedTotals, List.of());
        findings = Objects.requireNonNullElse(findings, List.of());
    }

    AssessmentContent content() {
        return new AssessmentContent(
                source,
                indicators.stream().map(GivenIndicator::value).toList(),
                reportedTotals.stream().map(GivenTotal::total).toList(),
                reportedLevel,
                findings.stream().map(GivenFinding::content).toList());
    }
}
