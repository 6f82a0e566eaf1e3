package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hibernate.StatelessSession;
import prongsai.notification.dueitem.DueItem;

/**
 * The reminders of many items, read and written with one statement each. Only what is due is locked, as only that can be claimed
 * meanwhile; for the rest the version is looked at again when it is written.
 */
@ApplicationScoped
class PlanRows {

    private static final String LOCK_DUE =
            """
            select id from reminder where due_item_id = any(cast(:items as uuid[])) and wake_at <= prongsai_now()
            order by due_item_id, due_on, lead_days desc, unit_id for no key update""";

    private static final String READ =
            """
            select * from reminder where due_item_id = any(cast(:items as uuid[]))
            order by due_item_id, due_on, lead_days desc, unit_id""";

    private static final String PLAN_FROM =
            """
            update due_item i set planned_from = n.day, version = i.version + 1
            from unnest(?::uuid[], ?::date[]) as n (id, day) where i.id = n.id""";

    private final StatelessSession session;
    private final ReminderStore store;
    private final DataSource database;

    PlanRows(StatelessSession session, ReminderStore store, DataSource database) {
        this.session = session;
        this.store = store;
        this.database = database;
    }

    /** By item, first date and longest lead first. Nobody watches these objects: what is changed of them has to be stored. */
    Map<UUID, List<Reminder>> ofItems(Collection<UUID> itemIds) {
        var ids = itemIds.toArray(UUID[]::new);
        session.createNativeQuery(LOCK_DUE, UUID.class)
                .setParameter("items", ids)
                .getResultList();
        return session.createNativeQuery(READ, Reminder.class).setParameter("items", ids).getResultList().stream()
                .collect(Collectors.groupingBy(Reminder::dueItemId));
    }

    /** Throws when somebody else has changed one of them since it was read: the whole batch is then to be done again. */
    void store(PlanChanges changes) {
        store.insert(changes.added());
        store.update(changes.changed());
        try (var connection = database.getConnection()) {
            new Columns<>(changes.items())
                    .with("uuid", DueItem::id)
                    .with("date", DueItem::plannedFrom)
                    .execute(connection, PLAN_FROM);
        } catch (SQLException e) {
            throw new IllegalStateException("the items could not be stored", e);
        }
    }
}
