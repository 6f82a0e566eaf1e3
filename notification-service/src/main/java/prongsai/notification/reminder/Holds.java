package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.holiday.Holidays;
import prongsai.notification.silence.Silences;

/** Says what holds a reminder back on a day: a snooze, a silence, a quiet day. */
@ApplicationScoped
class Holds {

    private final Silences silences;
    private final Holidays holidays;

    Holds(Silences silences, Holidays holidays) {
        this.silences = silences;
        this.holidays = holidays;
    }

    Optional<Hold> of(Reminder reminder, DueItem item, LocalDate today) {
        return snoozed(item, today)
                .or(() -> silences.over(item.agencyId(), item.kind(), today).map(day -> new Hold(day, Reason.SILENCED)))
                .or(() -> quiet(reminder, today));
    }

    private static Optional<Hold> snoozed(DueItem item, LocalDate today) {
        return Optional.ofNullable(item.snooze())
                .filter(snooze -> snooze.until().isAfter(today))
                .map(snooze -> new Hold(snooze.until(), Reason.SNOOZED));
    }

    /** A quiet day holds only what the next working day still finds true: else the last word before a due date would be lost. */
    private Optional<Hold> quiet(Reminder reminder, LocalDate today) {
        return Optional.of(reminder)
                .filter(due -> due.manner().quietDays())
                .map(due -> holidays.workingDays().fromOn(today))
                .filter(next -> next.isAfter(today) && !Truth.stale(reminder, next))
                .map(next -> new Hold(next, Reason.QUIET_DAY));
    }

    /** The day after, on which a mailbox may have its next digest. */
    LocalDate nextDay(Reminder reminder, LocalDate today) {
        var tomorrow = today.plusDays(1);
        return reminder.manner().quietDays() ? holidays.workingDays().fromOn(tomorrow) : tomorrow;
    }
}
