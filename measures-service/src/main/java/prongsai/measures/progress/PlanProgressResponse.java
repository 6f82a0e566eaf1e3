package prongsai.measures.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.plan.PlanStatus;

/** How far a plan has come. */
record PlanProgressResponse(
        UUID measurePlanId,
        PlanStatus status,
        @Schema(
                        description =
                                "Today in Bangkok; of a closed plan, the day on which it was closed, for then time stands still")
                LocalDate asOf,
        StepProgress steps,
        FollowUpProgress followUps,
        @Schema(maxItems = 1000, description = "By number") List<MeasureLine> measures,
        @Schema(
                        nullable = true,
                        maxItems = 100,
                        description =
                                "The oldest first; steps and followUps count all of them. Null unless the reader acts for the agency")
                List<OverdueItem> overdue) {

    /** How far one of its measures has come; follow-ups may be about several and are not counted here. */
    @Schema(name = "PlanProgressLine")
    record MeasureLine(UUID measureId, @Schema(minimum = "1") int number, StepProgress steps) {}
}
