package prongsai.notification.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.notification.reminder.Turn.Claim;

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

    /** By agency, not by what is due: in the morning everybody's is. One that waits for another try comes along. */
    private static final String DUE_DIGEST =
            """
            select r.id from reminder r join due_item i on i.id = r.due_item_id
            where i.open and i.agency_id in (
                select id from agency where btrim(mailbox) = :mailbox
                union select agency_id from unit where btrim(mailbox) = :mailbox)
            and r.audience <> 'SUPERVISOR' and r.digest and r.channel = :channel and r.id <> :first
            and (r.wake_at <= prongsai_now() or r.state = 'PLANNED' and r.reason = 'MAIL_TROUBLE')
            union all
            select r.id from reminder r join due_item i on i.id = r.due_item_id join agency a on a.id = i.agency_id
            where i.open and exists (
                select 1 from agency p where btrim(p.mailbox) = :mailbox and starts_with(a.path, p.path))
            and r.audience = 'SUPERVISOR' and r.digest and r.channel = :channel and r.id <> :first
            and (r.wake_at <= prongsai_now() or r.state = 'PLANNED' and r.reason = 'MAIL_TROUBLE')""";

    private static final String LOCK =
            """
            select * from reminder where id in (:ids)
            order by due_item_id, due_on, lead_days desc, unit_id for update skip locked""";

    private static final String IN_ORDER = " order by dueItemId, dueOn, leadDays desc, unitId";

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

    /** Has looked at now what a silence held back. */
    void wakeSilenced(String agencyPath) {
        getSession()
                .createNativeMutationQuery(WAKE_SILENCED)
                .setParameter("path", agencyPath)
                .executeUpdate();
    }

    /** Until the transaction ends no other worker writes a digest to this mailbox; false when one does already. */
    boolean holdMailbox(String mailbox) {
        return getSession()
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:mailbox, 7))", Boolean.class)
                .setParameter("mailbox", mailbox)
                .getSingleResult();
    }

    boolean hasDigestSince(Channel channel, String mailbox, Instant since) {
        return count(
                        "manner.digest and mailbox = ?1 and manner.channel = ?2 and state = ?3 and sentAt >= ?4",
                        mailbox,
                        channel,
                        ReminderState.SENT,
                        since)
                > 0;
    }

    /** Whether a worker holds one whose answer has not come yet. */
    boolean hasDigestUnderWay(Channel channel, String mailbox, Instant now) {
        return count(
                        "manner.digest and mailbox = ?1 and manner.channel = ?2 and state = ?3 and wakeAt > ?4",
                        mailbox,
                        channel,
                        ReminderState.SENDING,
                        now)
                > 0;
    }

    /** What else may go into the digest: due, and of an agency or unit with this mailbox, or of one that it supervises. */
    List<UUID> dueDigestIds(String mailbox, Reminder first) {
        return getSession()
                .createNativeQuery(DUE_DIGEST, UUID.class)
                .setParameter("mailbox", mailbox)
                .setParameter("channel", first.manner().channel().name())
                .setParameter("first", first.id())
                .getResultList();
    }

    /** Those of them that nobody holds, locked. */
    List<Reminder> lockAll(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : getSession()
                        .createNativeQuery(LOCK, Reminder.class)
                        .setParameterList("ids", ids)
                        .getResultList();
    }

    /** The claimed ones that the worker has not lost, locked. */
    List<Reminder> lockHeld(List<Claim> claims) {
        var fences = claims.stream().collect(Collectors.toMap(Claim::reminderId, Claim::fence));
        return find("id in ?1" + IN_ORDER, fences.keySet()).withLock(LockModeType.PESSIMISTIC_WRITE).list().stream()
                .filter(reminder -> reminder.version() == fences.get(reminder.id()))
                .toList();
    }

    /** Prolongs the claim by so many seconds, counted from now; false when it is lost. */
    boolean renew(Claim claim, long seconds) {
        return getSession()
                        .createNativeMutationQuery(RENEW)
                        .setParameter("lease", (double) seconds)
                        .setParameter("id", claim.reminderId())
                        .setParameter("fence", claim.fence())
                        .executeUpdate()
                == 1;
    }
}
