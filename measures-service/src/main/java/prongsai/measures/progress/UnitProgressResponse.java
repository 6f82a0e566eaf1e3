package prongsai.measures.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the units have come with their share of a plan. */
record UnitProgressResponse(
        UUID measurePlanId,
        @Schema(description = "Today in Bangkok; of a closed plan, the day on which it was closed") LocalDate asOf,
        @Schema(
                        maxItems = 1002,
                        description =
                                "Units first, by id. What several share counts for each of them, so that the lines add up to more than the plan")
                List<Line> lines) {

    /** One unit, or what no unit has. */
    @Schema(name = "UnitProgressLine")
    record Line(
            Responsible responsible,
            @Schema(nullable = true, description = "Of a UNIT") UUID unitId,
            @Schema(nullable = true, maxLength = 500, description = "Of a UNIT", examples = "กองคลัง")
                    String unitNameTh,
            StepProgress steps,
            FollowUpProgress followUps) {}

    /** Who has the main responsibility. */
    @Schema(name = "ResponsibleKind")
    enum Responsible {
        /** A registered unit, named or as one of all (ALL). */
        UNIT,
        /** Somebody who is no registered unit: a position, a person, a group, "related" units. */
        OTHER,
        /** Nobody is named. */
        NOBODY
    }
}
