package prongsai.notification.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReminderRepository implements PanacheRepositoryBase<Reminder, UUID> {

    private static final String NEXT =
            """
            select * from reminder where wake_at <= prongsai_now()
            order by wake_at, id limit 1 for update skip locked""";

    /** Rows that a worker holds right now are left out: it sees the agency itself. */
    private static final String WAKE_WAITING =
            """
            update reminder set wake_at = prongsai_now(), version = version + 1 where id in (
                select r.id from reminder r join due_item i on i.id = r.due_item_id
                where i.agency_id = :agency and r.state = 'PLANNED' and r.reason = 'AGENCY_UNKNOWN'
                for update of r skip locked)""";

    private static final String UNADDRESSED =
            """
            select r.* from reminder r join due_item i on i.id = r.due_item_id
            where i.agency_id = :agency and i.open
            and r.state = 'FAILED' and r.reason in ('NO_MAILBOX', 'ADDRESS_REFUSED')
            for update of r""";

    private static final String RENEW =
            """
            update reminder set wake_at = prongsai_now() + make_interval(secs => :lease)
            where id = :id and version = :fence and state = 'SENDING'""";

    /** First date and longest lead first. */
    List<Reminder> ofItem(UUID itemId, LockModeType lock) {
        return find("dueItemId = ?1 order by dueOn, leadDays desc, unitId", itemId)
                .withLock(lock)
                .list();
    }

    /** The one that has waited longest of those that are due and that nobody holds, locked. */
    Optional<Reminder> lockNextDue() {
        return getSession().createNativeQuery(NEXT, Reminder.class).uniqueResultOptional();
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

    /** Prolongs the claim by so many seconds, counted from now; false when it is lost. */
    boolean renew(Turn turn, long seconds) {
        return getSession()
                        .createNativeMutationQuery(RENEW)
                        .setParameter("lease", (double) seconds)
                        .setParameter("id", turn.reminderId())
                        .setParameter("fence", turn.fence())
                        .executeUpdate()
                == 1;
    }
}
