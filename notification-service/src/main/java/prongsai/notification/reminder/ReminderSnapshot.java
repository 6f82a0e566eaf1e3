package prongsai.notification.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import prongsai.kit.event.OutgoingEvent;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.dueitem.DueKind;

/** What others are told when a reminder ends: to whom it belongs and how it ended, never an address. */
record ReminderSnapshot(
        UUID id,
        UUID dueItemId,
        DueKind kind,
        UUID agencyId,
        UUID unitId,
        Audience audience,
        int leadDays,
        LocalDate dueOn,
        Instant sentAt,
        Reason reason) {

    private static final String TOPIC = "prongsai.reminders";

    /** The event of a reminder that was sent or has failed; flush it before, so that its version counts. */
    static OutgoingEvent of(Reminder reminder, DueItem item) {
        var type = reminder.state() == ReminderState.SENT ? "prongsai.reminder.sent.v1" : "prongsai.reminder.failed.v1";
        var data = new ReminderSnapshot(
                reminder.id(),
                item.id(),
                item.kind(),
                item.agencyId(),
                reminder.unitId(),
                reminder.audience(),
                reminder.leadDays(),
                reminder.dueOn(),
                reminder.sentAt(),
                reminder.reason());
        return new OutgoingEvent(TOPIC, type, reminder.id(), reminder.version(), data);
    }
}
