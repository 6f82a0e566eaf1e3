package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import prongsai.kit.event.Outbox;
import prongsai.notification.dueitem.DueItem;

/** Tells others that a reminder has ended, in the transaction that ends it. */
@ApplicationScoped
class ReminderNews {

    private final ReminderRepository rows;
    private final Outbox outbox;

    ReminderNews(ReminderRepository rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    void tell(Reminder reminder, DueItem item) {
        rows.flush();
        outbox.append(ReminderSnapshot.of(reminder, item));
    }
}
