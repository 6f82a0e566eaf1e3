package prongsai.measures.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;
import prongsai.measures.assignee.Names;
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
        @Schema(nullable = true, maxLength = 500) String title,
        PlanStatus status,
        Instant createdAt,
        @Schema(nullable = true) Instant approvedAt,
        @Schema(maxItems = 200) List<MeasureResponse> measures,
        @Schema(minimum = "0") long version)
        implements Versioned {

    static MeasurePlanResponse from(MeasurePlan plan, List<Measure> measures, Names names) {
        return new MeasurePlanResponse(
                plan.id(),
                plan.agency().id(),
                plan.agency().code(),
                plan.fiscalYear(),
                plan.programme(),
                plan.assessmentId(),
                plan.title(),
                plan.status(),
                plan.createdAt(),
                plan.approvedAt(),
                measures.stream()
                        .map(measure -> MeasureResponse.from(measure, names))
                        .toList(),
                plan.version());
    }
}
