package prongsai.measures.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a measure has come. */
record MeasureProgressResponse(
        UUID measureId,
        UUID measurePlanId,
        @Schema(description = "Today in Bangkok; in a closed plan, the day on which it was closed") LocalDate asOf,
        StepProgress steps,
        @Schema(description = "Of the follow-ups that are about this measure, alone or with others")
                FollowUpProgress followUps,
        @Schema(
                        nullable = true,
                        maxItems = 100,
                        description =
                                "The oldest first; steps and followUps count all of them. Null unless the reader acts for the agency")
                List<OverdueItem> overdue) {}
