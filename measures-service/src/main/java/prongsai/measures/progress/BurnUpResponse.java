package prongsai.measures.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of a plan over its fiscal year, as data for a chart. */
record BurnUpResponse(
        UUID measurePlanId,
        @Schema(minimum = "2400", maximum = "2700", examples = "2567") int fiscalYear,
        @Schema(description = "1 October", examples = "2023-10-01") LocalDate from,
        @Schema(description = "30 September", examples = "2024-09-30") LocalDate until,
        @Schema(
                        minimum = "0",
                        description = "All steps, where planned would end if each had a date in the year or before")
                int total,
        @Schema(minimum = "0", description = "Steps without any date, which are never planned") int undated,
        @Schema(
                        nullable = true,
                        description =
                                "Today in Bangkok, of a closed plan the day on which it was closed; null outside of the fiscal year")
                Point today,
        @Schema(maxItems = 366) List<Point> points) {

    /** How many steps by the end of a day. */
    @Schema(name = "BurnUpPoint", description = "Counts up to the end of the day, from before the fiscal year on")
    record Point(
            LocalDate day,
            @Schema(minimum = "0", description = "Steps due by that day") int planned,
            @Schema(
                            nullable = true,
                            minimum = "0",
                            description =
                                    "Steps done by that day as their reports say, verified or not; null after today")
                    Integer reported,
            @Schema(nullable = true, minimum = "0", description = "Steps verified by that day; null after today")
                    Integer verified) {}
}
