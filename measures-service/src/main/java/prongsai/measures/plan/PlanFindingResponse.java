package prongsai.measures.plan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.finding.FindingView;
import prongsai.measures.measure.Measure;

/** A finding of the assessment that the plan answers, and what the plan does about it. */
record PlanFindingResponse(
        UUID id,
        @Schema(maxLength = 20, examples = "URGENT") String severity,
        @Schema(maxLength = 20, examples = "OIT_ITEM") String origin,
        @Schema(nullable = true, minimum = "1", maximum = "99") Integer indicator,
        @Schema(nullable = true, maxLength = 20, examples = "o14") String itemCode,
        @Schema(maxLength = 4000) String text,
        @Schema(description = "It was found the year before, too") boolean recurring,
        @Schema(maxItems = 200, description = "The measures that answer it") List<UUID> measureIds,
        @Schema(nullable = true, maxLength = 2000, description = "Why it has no measure") String explanation) {

    static List<PlanFindingResponse> from(MeasurePlan plan, List<Measure> measures, List<FindingView> findings) {
        return findings.stream()
                .map(finding -> new PlanFindingResponse(
                        finding.id(),
                        finding.severity(),
                        finding.origin(),
                        finding.indicator(),
                        finding.itemCode(),
                        finding.text(),
                        finding.recurring(),
                        measures.stream()
                                .filter(measure -> measure.findingIds().contains(finding.id()))
                                .map(Measure::id)
                                .toList(),
                        plan.explanationOf(finding.id()).orElse(null)))
                .toList();
    }
}
