package prongsai.measures.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;
import prongsai.measures.measure.MeasureResponse;

/** A plan with its measures as a client sees it. */
record MeasurePlanResponse(
        UUID id,
        UUID agencyId,
        @Schema(maxLength = 40, examples = "ROIET-TM") String agencyCode,
        @Schema(description = "Buddhist era", minimum = "2400", maximum = "2700", examples = "2567") int fiscalYear,
        @Schema(nullable = true, maxLength = 40, examples = "NACC_ITA") String programme,
        @Schema(nullable = true) UUID assessmentId,
        @Schema(nullable = true, description = "The plan of last year that goes on in this one") UUID carriedOverFrom,
        @Schema(maxItems = 200, description = "The plans of agencies above that it was adopted from")
                List<UUID> originPlanIds,
        @Schema(nullable = true, maxLength = 500) String title,
        @Schema(nullable = true, maxLength = 8000, description = "What the document says before its measures")
                String introduction,
        KeyedBy keyedBy,
        @Schema(maxItems = 50) List<IssueResponse> issues,
        @Schema(nullable = true, description = "Null: the document is silent") PlanConstraintsResponse constraints,
        @Schema(nullable = true) LetterResponse letter,
        PlanStatus status,
        Instant createdAt,
        @Schema(nullable = true) Instant approvedAt,
        @Schema(nullable = true, maxLength = 100, description = "The account's opaque id") String approvedBy,
        @Schema(nullable = true) CapacityResponse capacity,
        @Schema(nullable = true) Instant closedAt,
        @Schema(nullable = true, maxLength = 100, description = "The account's opaque id") String closedBy,
        @Schema(maxItems = 1000, description = "Oldest first") List<ReopeningResponse> reopenings,
        @Schema(maxItems = 1000, description = "The findings of the assessment, and what the plan does about each")
                List<PlanFindingResponse> findings,
        @Schema(maxItems = 200) List<MeasureResponse> measures,
        @Schema(minimum = "0") long version)
        implements Versioned {

    static MeasurePlanResponse from(PlanView plan, List<MeasureResponse> measures) {
        var content = plan.content();
        var decisions = plan.decisions();
        return new MeasurePlanResponse(
                plan.id(),
                plan.agencyId(),
                plan.agencyCode(),
                plan.fiscalYear(),
                content.programme(),
                content.assessmentId(),
                plan.carriedOverFrom(),
                plan.originPlanIds(),
                content.title(),
                content.introduction(),
                content.keyedBy(),
                IssueResponse.from(content),
                PlanConstraintsResponse.from(content),
                LetterResponse.from(content.letter()),
                plan.status(),
                plan.createdAt(),
                decisions.approvedAt(),
                decisions.approvedBy(),
                CapacityResponse.from(decisions.approvedAs()),
                decisions.closedAt(),
                decisions.closedBy(),
                decisions.reopenings().stream().map(ReopeningResponse::from).toList(),
                PlanFindingResponse.from(plan),
                measures,
                plan.version());
    }
}
