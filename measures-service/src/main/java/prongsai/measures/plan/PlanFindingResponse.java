package prongsai.measures.plan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

    static List<PlanFindingResponse> from(PlanView plan) {
        return plan.findings().stream()
                .map(finding -> new PlanFindingResponse(
                        finding.id(),
                        finding.severity(),
                        finding.origin(),
                        finding.indicator(),
                        finding.itemCode(),
                        finding.text(),
                        finding.recurring(),
                        finding.measureIds(),
                        FindingExplanation.of(finding.id(), plan.explanations()).orElse(null)))
                .toList();
    }
}
