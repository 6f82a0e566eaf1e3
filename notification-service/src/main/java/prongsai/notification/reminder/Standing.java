package prongsai.notification.reminder;

import java.time.Instant;

/** How a reminder stands: all of it that can become other than it was when it was planned first. */
record Standing(
        ReminderState state,
        Reason reason,
        Manner manner,
        Instant plannedAt,
        Instant wakeAt,
        int tries,
        String answer,
        String mailbox,
        Instant sentAt) {

    static Standing of(Reminder reminder) {
        return new Standing(
                reminder.state(),
                reminder.reason(),
                reminder.manner(),
                reminder.plannedAt(),
                reminder.wakeAt(),
                reminder.tries(),
                reminder.answer(),
                reminder.mailbox(),
                reminder.sentAt());
    }
}
