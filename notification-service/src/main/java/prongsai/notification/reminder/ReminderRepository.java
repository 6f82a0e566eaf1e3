package prongsai.notification.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReminderRepository implements PanacheRepositoryBase<Reminder, UUID> {

    /** Rows that a worker holds right now are left out: it sees the agency itself. */
    private static final String WAKE_WAITING =
            """
            update reminder set wake_at = prongsai_now(), version = version + 1 where id in (
                select r.id from reminder r join due_item i on i.id = r.due_item_id
                where i.agency_id = :agency and r.state = 'PLANNED' and r.reason = 'AGENCY_UNKNOWN'
                for update of r skip locked)""";

    private static final String UNADDRESSED =
            """
            select r.* from reminder r join due_item i on i.id = r.due_item_id join agency a on a.id = i.agency_id
            join agency changed on changed.id = :agency
            where (a.id = changed.id or r.audience = 'SUPERVISOR' and starts_with(a.path, changed.path)) and i.open
            and r.state = 'FAILED' and r.reason in ('NO_MAILBOX', 'ADDRESS_REFUSED')
            order by r.due_item_id, r.due_on, r.lead_days desc, r.unit_id for update of r""";

    private static final String WAKE_SILENCED =
            """
            update reminder set wake_at = greatest(planned_at, prongsai_now()), version = version + 1 where id in (
                select r.id from reminder r join due_item i on i.id = r.due_item_id
                where r.state = 'PLANNED' and r.reason = 'SILENCED'
                and (cast(:path as text) is null
                    or exists (select 1 from agency a where a.id = i.agency_id and starts_with(a.path, :path)))
                for update of r skip locked)""";

    /** First date and longest lead first. */
    List<Reminder> ofItem(UUID itemId, LockModeType lock) {
        return find("dueItemId = ?1 order by dueOn, leadDays desc, unitId", itemId)
                .withLock(lock)
                .list();
    }

    /** Makes due what waited for the agency to become known. */
    void wakeWaiting(UUID agencyId) {
        getSession()
                .createNativeMutationQuery(WAKE_WAITING)
                .setParameter("agency", agencyId)
                .executeUpdate();
    }

    /** Those of the agency's open items that failed for want of a working address, locked. */
    List<Reminder> lockUnaddressed(UUID agencyId) {
        return getSession()
                .createNativeQuery(UNADDRESSED, Reminder.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    /** Those reminders, the first date first. */
    List<Reminder> withIds(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by dueOn, id", ids);
    }

    /** Has looked at now what a silence held back. */
    void wakeSilenced(String agencyPath) {
        getSession()
                .createNativeMutationQuery(WAKE_SILENCED)
                .setParameter("path", agencyPath)
                .executeUpdate();
    }
}
