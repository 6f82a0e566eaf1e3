package prongsai.measures.followup;

import static prongsai.measures.followup.Recurrence.Pattern.DATES;
import static prongsai.measures.followup.Recurrence.Pattern.SINGLE;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.calendar.DayShift;
import prongsai.kit.http.Versioned;
import prongsai.measures.assignee.AssigneeResponse;
import prongsai.measures.assignee.Names;

/** A follow-up plan with its follow-ups as a client sees it. */
record FollowUpPlanResponse(
        UUID id,
        UUID measurePlanId,
        @Schema(maxItems = 200) List<UUID> measureIds,
        RecurrenceResponse recurrence,
        @Schema(nullable = true) LocalDate from,
        @Schema(nullable = true) LocalDate until,
        DayShift dayShift,
        @Schema(nullable = true) AssigneeResponse supervisor,
        @Schema(maxItems = 6) List<Channel> channels,
        @Schema(description = "By number, also those that were cancelled", maxItems = 1000)
                List<FollowUpItem> followUps,
        @Schema(maxItems = 200) List<FollowUpPlanWarning> warnings,
        @Schema(minimum = "0") long version)
        implements Versioned {

    /** When follow-ups are due, as it was said. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecurrenceResponse(
            Recurrence.Pattern pattern,
            @Schema(description = "Only with EVERY_N_DAYS", minimum = "1", maximum = "366") Integer days,
            @Schema(description = "Only with DATES", maxItems = 400) List<LocalDate> dates,
            @Schema(description = "Only with SINGLE") LocalDate date) {

        static RecurrenceResponse from(FollowUpPlan plan) {
            return new RecurrenceResponse(
                    plan.pattern(),
                    plan.everyDays(),
                    plan.pattern() == DATES ? List.copyOf(plan.dates()) : null,
                    plan.pattern() == SINGLE ? plan.dates().get(0) : null);
        }
    }

    static FollowUpPlanResponse from(FollowUpPlan plan, Names names, List<FollowUpPlanWarning> warnings) {
        return new FollowUpPlanResponse(
                plan.id(),
                plan.measurePlan().id(),
                List.copyOf(plan.measureIds()),
                RecurrenceResponse.from(plan),
                plan.from(),
                plan.until(),
                plan.dayShift(),
                plan.supervisor() == null ? null : AssigneeResponse.from(plan.supervisor(), names),
                List.copyOf(plan.channels()),
                plan.followUps().stream().map(FollowUpItem::from).toList(),
                warnings,
                plan.version());
    }
}
