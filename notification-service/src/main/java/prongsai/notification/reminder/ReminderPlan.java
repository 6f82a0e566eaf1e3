package prongsai.notification.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import prongsai.kit.calendar.Bangkok;

/**
 * Which reminders a due date gets, and when. A date that had passed when it was set gets none at all, not even the overdue one;
 * of the others, those whose own day had passed are left out (domain rules, section 3). The one of the day of entry is planned
 * also after the sending hour and is then sent at once.
 *
 * @param leadDays days before the due date, 0 for the day itself, negative for days after it
 * @param sendingHour time of day in Bangkok
 */
record ReminderPlan(List<Integer> leadDays, LocalTime sendingHour) {

    ReminderPlan {
        leadDays =
                leadDays.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** One reminder to come: its lead time, the day it belongs to, the instant from which it may be sent. */
    record Planned(int leadDays, LocalDate on, Instant at) {}

    /**
     * The reminders of a due date, first one first.
     *
     * @param datedOn the day in Bangkok on which the due date was set
     */
    List<Planned> of(LocalDate dueOn, LocalDate datedOn) {
        if (dueOn.isBefore(datedOn)) {
            return List.of();
        }
        return leadDays.stream()
                .map(lead -> planned(lead, dueOn.minusDays(lead)))
                .filter(reminder -> !reminder.on().isBefore(datedOn))
                .toList();
    }

    private Planned planned(int lead, LocalDate on) {
        return new Planned(lead, on, Bangkok.at(on, sendingHour));
    }
}
