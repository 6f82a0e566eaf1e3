package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

    private static final String OF_ITEM = "from Reminder where dueItemId = :item order by dueOn, leadDays desc, unitId";

    private final EntityManager database;
    private final DueItems items;
    private final ReminderPlan plan;

    Reminders(EntityManager database, DueItems items, ReminderSettings settings) {
        this.database = database;
        this.items = items;
        this.plan = new ReminderPlan(settings.leadDays(), settings.sendingHour());
    }

    /** Takes over an event of a follow-up or report and plans its reminders anew, in the caller's transaction. */
    public void follow(CloudEvent<? extends DueThing> event) {
        var item = items.follow(event);
        database.flush();
        // Locked, so that a worker settles a reminder before or after this, never in between.
        var known = of(item.id(), LockModeType.PESSIMISTIC_WRITE);
        new ItemReminders(item, known).replan(plan).forEach(database::persist);
    }

    /** The reminders of an item, first date and longest lead first. */
    public List<Reminder> of(UUID itemId) {
        return of(itemId, LockModeType.NONE);
    }

    ItemReminders of(DueItem item) {
        return new ItemReminders(item, of(item.id()));
    }

    private List<Reminder> of(UUID itemId, LockModeType lock) {
        return database.createQuery(OF_ITEM, Reminder.class)
                .setParameter("item", itemId)
                .setLockMode(lock)
                .getResultList();
    }
}
