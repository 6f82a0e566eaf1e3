package prongsai.notification.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a policy says: when the responsible are reminded, who hears of what is overdue, and in which way. */
public record ReminderTerms(
        @Size(max = 12) @Schema(description = "Reminders before the due date and, with 0, on the day itself")
                List<@Valid @NotNull LeadTime> leadTimes,
        @Valid @Schema(description = "When people are told to start, before all other reminders; null: they are not")
                LeadTime start,
        @Valid @Schema(description = "null: what is overdue is not repeated") Repeats overdue,
        @Valid @Schema(description = "null: nobody else hears of what is overdue") Escalation escalation,
        @NotNull
                @Schema(
                        description = "Time of day in Bangkok from which a day's reminders are sent",
                        examples = "08:30")
                LocalTime sendingHour,
        @Schema(
                        description =
                                """
                                Nothing is sent on Saturdays, Sundays and public holidays: it waits for the next working day. What would \
                                then come after the due date is sent on the last working day before instead.""")
                Boolean quietDays,
        @Schema(description = "At most one message per mailbox, channel and day, which lists all due items")
                Boolean digest) {

    public ReminderTerms {
        leadTimes = leadTimes == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(leadTimes));
        quietDays = Objects.requireNonNullElse(quietDays, false);
        digest = Objects.requireNonNullElse(digest, false);
    }

    /** Whether it takes the public holidays to know when something is sent. */
    public boolean dependOnHolidays() {
        return quietDays
                || leadTimes.stream().anyMatch(lead -> lead.count() == DayCount.WORKING_DAYS)
                || start != null && start.count() == DayCount.WORKING_DAYS;
    }
}
