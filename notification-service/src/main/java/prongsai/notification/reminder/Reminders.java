package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import prongsai.kit.event.CloudEvent;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.dueitem.DueItems;
import prongsai.notification.dueitem.DueThing;

/** Keeps the reminders of all items in step with what the events and the policies say. */
@ApplicationScoped
public class Reminders {

    private final ReminderRepository rows;
    private final DueItems items;
    private final Plans plans;

    Reminders(ReminderRepository rows, DueItems items, Plans plans) {
        this.rows = rows;
        this.items = items;
        this.plans = plans;
    }

    /** Takes over an event of a follow-up or report and plans its reminders anew, in the caller's transaction. */
    public void follow(CloudEvent<? extends DueThing> event) {
        replan(items.follow(event));
    }

    /** Plans the reminders of a changed item anew; it is locked by the caller. */
    public void replan(DueItem item) {
        rows.flush();
        // Locked, so that a worker settles a reminder before or after this, never in between.
        var known = lock(item.id());
        var plan = plans.of(List.of(item.agencyId())).apply(item);
        rows.persist(new ItemReminders(item, known).replan(plan));
        rows.flush();
    }

    /** Has what a snooze held back looked at again, because the snooze was taken back. */
    public void wakeSnoozed(UUID itemId, Instant now) {
        lock(itemId).stream()
                .filter(reminder -> reminder.state() == ReminderState.PLANNED && reminder.reason() == Reason.SNOOZED)
                .forEach(reminder -> reminder.await(now, null));
        rows.flush();
    }

    /** The reminders of an item, locked until the transaction ends. */
    public List<Reminder> lock(UUID itemId) {
        return rows.ofItem(itemId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The reminders of an item, first date and longest lead first. */
    public List<Reminder> of(UUID itemId) {
        return rows.ofItem(itemId, LockModeType.NONE);
    }
}
