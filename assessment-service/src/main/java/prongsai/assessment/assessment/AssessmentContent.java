package prongsai.assessment.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.finding.FindingContent;

/** What is entered of an assessment, first or in a correction. Everything may be absent. */
@Schema(description = "What was entered of an assessment; in a correction only what differs.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record AssessmentContent(
        @Schema(maxLength = 200, examples = "ITAS") String source,
        @Schema(maxItems = 50) List<IndicatorScore> indicators,
        @Schema(maxItems = 20) List<ReportedTotal> reportedTotals,
        @Schema(maxLength = 100, examples = "ผ่านดี") String reportedLevel,
        @Schema(maxItems = 500) List<FindingContent> findings) {

    AssessmentContent {
        indicators = listed(indicators);
        reportedTotals = listed(reportedTotals);
        findings = listed(findings);
    }

    private static <T> List<T> listed(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    /** What is in this and not in the other; of lists the elements. */
    AssessmentContent without(AssessmentContent other) {
        return new AssessmentContent(
                without(source, other.source),
                without(indicators, other.indicators),
                without(reportedTotals, other.reportedTotals),
                without(reportedLevel, other.reportedLevel),
                without(findings, other.findings));
    }

    private static <T> T without(T mine, T others) {
        return Objects.equals(mine, others) ? null : mine;
    }

    private static <T> List<T> without(List<T> mine, List<T> others) {
        var rest = new ArrayList<>(mine);
        others.forEach(rest::remove);
        return rest;
    }
}
