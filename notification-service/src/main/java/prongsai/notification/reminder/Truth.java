package prongsai.notification.reminder;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import prongsai.kit.calendar.Bangkok;
import prongsai.notification.dueitem.DueItem;

/** Whether a reminder still says what is true and is still wanted. */
final class Truth {

    private Truth() {}

    /** Why the item as it is now needs this reminder no more; empty while it does. */
    static Optional<Reason> outdated(Reminder reminder, DueItem item) {
        if (!item.isOpen()) {
            return Optional.of(Reason.ITEM_DONE);
        }
        if (!reminder.dueOn().equals(item.dueOn())) {
            return Optional.of(Reason.DATE_MOVED);
        }
        if (reminder.audience() == Audience.RESPONSIBLE && !item.concerns(reminder.unitId())) {
            return Optional.of(Reason.REASSIGNED);
        }
        if (!item.reminds() || reminder.day().isBefore(item.datedOn())) {
            return Optional.of(Reason.ENTERED_LATE);
        }
        return isAcknowledged(reminder, item) ? Optional.of(Reason.ACKNOWLEDGED) : Optional.empty();
    }

    /** Who acknowledges an item is not reminded any more, but its superiors are still told. */
    private static boolean isAcknowledged(Reminder reminder, DueItem item) {
        return reminder.occasion() != Occasion.ESCALATION
                && item.acknowledgement() != null
                && item.acknowledgement().covers(reminder.leadDays(), reminder.dueOn());
    }

    /**
     * Whether another one for the same people speaks in its place: its day has come too and is the later one, so that only it still
     * says what is true, or it was sent today.
     */
    static boolean superseded(Reminder reminder, Reminder other, LocalDate today) {
        if (other == reminder || !isForTheSame(reminder, other)) {
            return false;
        }
        boolean later = other.leadDays() < reminder.leadDays()
                && other.state() != ReminderState.STOPPED
                && !other.day().isAfter(today);
        return later || other.sentAt() != null && Bangkok.dateOf(other.sentAt()).equals(today);
    }

    private static boolean isForTheSame(Reminder one, Reminder other) {
        return Objects.equals(one.unitId(), other.unitId())
                && one.audience() == other.audience()
                && one.dueOn().equals(other.dueOn());
    }

    /** Whether it was to announce a date that has passed by now. */
    static boolean stale(Reminder reminder, LocalDate today) {
        return reminder.leadDays() >= 0 && today.isAfter(reminder.dueOn());
    }
}
