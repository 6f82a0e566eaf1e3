package prongsai.measures.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;
import prongsai.measures.assignee.Names;
import prongsai.measures.finding.FindingView;
import prongsai.measures.measure.Measure;
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

    static MeasurePlanResponse from(
            MeasurePlan plan, List<Measure> measures, List<FindingView> findings, Names names, LocalDate today) {
        return new MeasurePlanResponse(
                plan.id(),
                plan.agency().id(),
                plan.agency().code(),
                plan.fiscalYear(),
                plan.content().programme(),
                plan.assessmentId(),
                plan.carriedOverFrom(),
                List.copyOf(plan.originPlanIds()),
                plan.content().title(),
                plan.content().introduction(),
                plan.content().keyedBy(),
                IssueResponse.from(plan.content()),
                PlanConstraintsResponse.from(plan.content()),
                LetterResponse.from(plan.content().letter()),
                plan.status(),
                plan.createdAt(),
                plan.decisions().approvedAt(),
                plan.decisions().approvedBy(),
                CapacityResponse.from(plan.decisions().approvedAs()),
                plan.decisions().closedAt(),
                plan.decisions().closedBy(),
                plan.decisions().reopenings().stream()
                        .map(ReopeningResponse::from)
                        .toList(),
                PlanFindingResponse.from(plan, measures, findings),
                measures.stream()
                        .map(measure -> MeasureResponse.from(measure, names, today))
                        .toList(),
                plan.version());
    }
}
