package prongsai.measures.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/** A plan as a list shows it: nobody's name is in it. */
record MeasurePlanItem(
        UUID id,
        UUID agencyId,
        String agencyCode,
        @Schema(description = "Buddhist era", examples = "2567") int fiscalYear,
        @Schema(nullable = true) String programme,
        @Schema(nullable = true) String title,
        PlanStatus status,
        @Schema(description = "How many measures it has") int measures,
        long version) {

    static MeasurePlanItem from(MeasurePlan plan) {
        return new MeasurePlanItem(
                plan.id(),
                plan.agency().id(),
                plan.agency().code(),
                plan.fiscalYear(),
                plan.programme(),
                plan.title(),
                plan.status(),
                plan.measureCount(),
                plan.version());
    }
}
