package prongsai.notification.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import prongsai.notification.agency.Addressee;
import prongsai.notification.dueitem.DueKind;

/**
 * A worker's turn with one reminder.
 *
 * @param fence the reminder's version when it was claimed; a worker whose fence is not the current one has lost its lease
 * @param message what to write and to whom, empty when the reminder was settled without a mail
 */
record Turn(UUID reminderId, long fence, Optional<Message> message) {

    static Turn settled(Reminder reminder) {
        return new Turn(reminder.id(), reminder.version(), Optional.empty());
    }

    /** The facts of a mail, as they were when the reminder was claimed at {@code at}. */
    record Message(Addressee to, DueKind kind, String title, int fiscalYear, LocalDate dueOn, Instant at) {}
}
