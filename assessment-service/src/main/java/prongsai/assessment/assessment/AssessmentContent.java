package prongsai.assessment.assessment;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.finding.FindingContent;
import prongsai.assessment.score.ScoreSheet;

/** What is entered of an assessment, first or in a correction, at whatever level of detail. Everything may be absent. */
@Schema(description = "What was entered of an assessment; in a correction only what differs.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record AssessmentContent(
        @Schema(maxLength = 200, examples = "ITAS") String source,
        @Schema(minimum = "0", maximum = "100", examples = "77.70") BigDecimal total,
        @Schema(maxItems = 50) List<IndicatorScore> indicators,
        @Schema(maxItems = 300) List<ItemScore> items,
        @Schema(maxItems = 20) List<PartScore> parts,
        @Schema(maxItems = 20) List<ReportedTotal> reportedTotals,
        @Schema(maxLength = 100, examples = "ผ่านดี") String reportedLevel,
        @Schema(maxItems = 100) List<ReportedScore> reportedScores,
        @Schema(maxItems = 20) List<PrintedLevel> reportedLevels,
        @Schema(maxItems = 20) List<PrintedName> printedAgencyNames,
        @Schema(maxItems = 500) List<FindingContent> findings) {

    AssessmentContent {
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
        return given == null ? List.of() : List.copyOf(given);
    }

    ScoreSheet sheet() {
        return sheet(indicators, items, parts, total);
    }

    /** The numbers that count. */
    static ScoreSheet sheet(
            List<IndicatorScore> indicators, List<ItemScore> items, List<PartScore> parts, BigDecimal total) {
        return new ScoreSheet(
                indicators.stream().collect(toMap(IndicatorScore::number, IndicatorScore::score)),
                items.stream().filter(item -> item.score() != null).collect(toMap(ItemScore::code, ItemScore::score)),
                parts.stream().collect(toMap(PartScore::code, PartScore::score)),
                total);
    }

    /** What is in this and not in the other; of lists the elements. */
    AssessmentContent without(AssessmentContent other) {
        return new AssessmentContent(
                without(source, other.source),
                without(total, other.total),
                without(indicators, other.indicators),
                without(items, other.items),
                without(parts, other.parts),
                without(reportedTotals, other.reportedTotals),
                without(reportedLevel, other.reportedLevel),
                without(reportedScores, other.reportedScores),
                without(reportedLevels, other.reportedLevels),
                without(printedAgencyNames, other.printedAgencyNames),
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
