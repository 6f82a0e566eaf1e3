package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import prongsai.kit.event.CloudEvent;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.dueitem.DueItems;
import prongsai.notification.dueitem.DueThing;

/** Keeps the reminders of all items in step with what the events tell of them. */
@ApplicationScoped
public class Reminders {

    private final ReminderRepository rows;
    private final DueItems items;
    private final ReminderPlan plan;

    Reminders(ReminderRepository rows, DueItems items, ReminderSettings settings) {
        this.rows = rows;
        this.items = items;
        this.plan = new ReminderPlan(settings.leadDays(), settings.sendingHour());
    }

    /** Takes over an event of a follow-up or report and plans its reminders anew, in the caller's transaction. */
    public void follow(CloudEvent<? extends DueThing> event) {
        var item = items.follow(event);
        rows.flush();
        // Locked, so that a worker settles a reminder before or after this, never in between.
        var known = rows.ofItem(item.id(), LockModeType.PESSIMISTIC_WRITE);
        rows.persist(new ItemReminders(item, known).replan(plan));
    }

    /** The reminders of an item, first date and longest lead first. */
    public List<Reminder> of(UUID itemId) {
        return rows.ofItem(itemId, LockModeType.NONE);
    }

    ItemReminders of(DueItem item) {
        return new ItemReminders(item, of(item.id()));
    }
}
