package prongsai.notification.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import prongsai.notification.channel.Channel;
import prongsai.notification.dueitem.DueKind;

@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<Delivery, UUID> {

    /** Jumps from endpoint to endpoint along the index, so that it costs what endpoints there are, not what waits for them. */
    private static final String WAITING =
            """
            with recursive endpoints as (
                (select min(endpoint) as endpoint from delivery where wake_at is not null)
                union all
                select (select min(d.endpoint) from delivery d where d.wake_at is not null and d.endpoint > e.endpoint)
                from endpoints e where e.endpoint is not null)
            select e.endpoint from endpoints e where exists (
                select 1 from delivery d where d.endpoint = e.endpoint and d.wake_at <= prongsai_now())""";

    private static final String DUE =
            """
            select * from delivery where endpoint = :endpoint and wake_at <= prongsai_now()
            order by wake_at, id limit :most for update skip locked""";

    private static final String CANCEL_OVERTAKEN =
            """
            update delivery d set state = 'CANCELLED', done_at = prongsai_now(), version = version + 1
            where d.state = 'PLANNED' and d.wake_at is null and not exists (
                select 1 from delivery_reminder l join reminder r on r.id = l.reminder_id
                where l.delivery_id = d.id and r.state in ('PLANNED', 'SENDING'))""";

    private static final String REPLAY =
            """
            update delivery set state = 'PLANNED', tries = 0, wake_at = prongsai_now(), done_at = null, version = version + 1
            where receiver_id = :receiver and planned_at >= :from and planned_at < :until
            and state in ('DELIVERED', 'FAILED', 'CANCELLED') and purpose = 'REMINDER'""";

    private static final String CANCEL_ALL_TO =
            """
            update delivery set state = 'CANCELLED', wake_at = null, done_at = prongsai_now(), version = version + 1
            where receiver_id = :receiver and state = 'PLANNED'""";

    private static final String ERASE =
            """
            update delivery set address = null, body = case when wake_at is null then body end,
            state = case when state = 'PLANNED' then 'CANCELLED' else state end,
            done_at = case when state = 'PLANNED' then prongsai_now() else done_at end,
            wake_at = case when state = 'PLANNED' then null else wake_at end, version = version + 1
            where receiver_id = :receiver or address = :address and receiver_id is null""";

    /** At most so many at once that it takes a moment only; the next hour goes on. */
    private static final String SWEEP =
            """
            delete from delivery where id in (
                select id from delivery where planned_at < :before and done_at is not null order by planned_at limit 50000)""";

    private static final String ERASE_FROM_REMINDERS = "update reminder set mailbox = null where mailbox = :address";

    /** Without a time to wake: their reminders' worker takes care of them. */
    private static final String BEGIN =
            """
            insert into delivery (id, channel, purpose, endpoint, agency_id, kind, address, state, tries, planned_at, version)
            select n.id, n.channel, 'REMINDER', n.endpoint, n.agency, n.kind, n.address, 'SENDING', 1, :now, 0
            from unnest(cast(:ids as uuid[]), cast(:channels as text[]), cast(:endpoints as text[]), cast(:agencies as uuid[]),
                cast(:kinds as text[]), cast(:addresses as text[])) as n (id, channel, endpoint, agency, kind, address)
            order by n.id
            on conflict (id) do update set state = 'SENDING', tries = delivery.tries + 1, wake_at = null, done_at = null,
                version = delivery.version + 1""";

    private static final String BEGIN_ABOUT =
            """
            insert into delivery_reminder (delivery_id, reminder_id)
            select n.id, n.reminder from unnest(cast(:ids as uuid[]), cast(:reminders as uuid[])) as n (id, reminder)
            on conflict do nothing""";

    private static final String GIVE_BACK =
            """
            with begun as (
                select d.id, exists (select 1 from delivery_try t where t.delivery_id = d.id) as tried
                from delivery d where d.id = any(cast(:ids as uuid[])) and d.state = 'SENDING'),
                never_tried as (delete from delivery where id in (select id from begun where not tried))
            update delivery set state = 'PLANNED', tries = tries - 1, version = version + 1
            where id in (select id from begun where tried)""";

    /** The endpoints for which something is due. */
    List<String> waiting() {
        return getSession().createNativeQuery(WAITING, String.class).getResultList();
    }

    /** Those that have waited longest at the endpoint and that nobody holds, locked. */
    List<Delivery> lockDue(String endpoint, int most) {
        return getSession()
                .createNativeQuery(DUE, Delivery.class)
                .setParameter("endpoint", endpoint)
                .setParameter("most", most)
                .getResultList();
    }

    /** The one that was claimed, unless it is somebody else's by now, locked. */
    Optional<Delivery> lockHeld(UUID id, long fence) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(held -> held.version() == fence);
    }

    /** Ends the mails that wait for another try of reminders that do not wait any more. */
    int cancelOvertaken() {
        return getSession().createNativeMutationQuery(CANCEL_OVERTAKEN).executeUpdate();
    }

    /** Has sent again what a receiver was told of in that time; how many these are. */
    int replay(UUID receiverId, Instant from, Instant until) {
        return getSession()
                .createNativeMutationQuery(REPLAY)
                .setParameter("receiver", receiverId)
                .setParameter("from", from)
                .setParameter("until", until)
                .executeUpdate();
    }

    /** One at a time gathers for the receivers of an agency, until its transaction ends. */
    void holdReceiversOf(UUID agencyId) {
        getSession()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:agency, 9))", Integer.class)
                .setParameter("agency", agencyId.toString())
                .getSingleResult();
    }

    /** The reminders for a receiver that have not set out yet. */
    Optional<Delivery> waitingFor(UUID receiverId) {
        return find(
                        "receiverId = ?1 and purpose = ?2 and state = ?3 and tries = 0 and body is null",
                        receiverId,
                        Purpose.REMINDER,
                        DeliveryState.PLANNED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean hasRemindedSince(UUID receiverId, Instant since) {
        return count(
                        "receiverId = ?1 and purpose = ?2 and plannedAt >= ?3 and state <> ?4",
                        receiverId,
                        Purpose.REMINDER,
                        since,
                        DeliveryState.CANCELLED)
                > 0;
    }

    /** Those with these ids. */
    Map<UUID, Delivery> withIds(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Delivery::id, Function.identity()));
    }

    /** Takes down that a try of these mails begins, by two statements however many they are. */
    void begin(List<MailBegun> mails, Instant now) {
        if (mails.isEmpty()) {
            return;
        }
        getSession()
                .createNativeMutationQuery(BEGIN)
                .setParameter("ids", of(mails, MailBegun::id, UUID[]::new))
                .setParameter(
                        "channels", of(mails, mail -> mail.mailbox().channel().name(), String[]::new))
                .setParameter("endpoints", of(mails, mail -> mail.mailbox().endpoint(), String[]::new))
                .setParameter("agencies", of(mails, mail -> mail.about().agencyId(), UUID[]::new))
                .setParameter("kinds", of(mails, mail -> name(mail.about().kind()), String[]::new))
                .setParameter("addresses", of(mails, mail -> mail.mailbox().address(), String[]::new))
                .setParameter("now", now)
                .executeUpdate();
        record Link(UUID mail, UUID reminder) {}
        var links = mails.stream()
                .flatMap(mail -> mail.about().reminderIds().stream().map(reminder -> new Link(mail.id(), reminder)))
                .toList();
        getSession()
                .createNativeMutationQuery(BEGIN_ABOUT)
                .setParameter("ids", of(links, Link::mail, UUID[]::new))
                .setParameter("reminders", of(links, Link::reminder, UUID[]::new))
                .executeUpdate();
    }

    private static <T, V> V[] of(List<T> all, Function<T, V> value, IntFunction<V[]> array) {
        return all.stream().map(value).toArray(array);
    }

    private static String name(DueKind kind) {
        return kind == null ? null : kind.name();
    }

    /** Takes down that a try which had begun was none. */
    void giveBack(List<UUID> ids) {
        getSession()
                .createNativeMutationQuery(GIVE_BACK)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** How those deliveries of a reminder stand that go to contacts. */
    List<DeliveryState> statesToPeople(UUID reminderId) {
        return find(
                        """
                        select d.state from Delivery d where ?1 member of d.reminderIds
                        and d.receiverId is not null and d.channel <> ?2""",
                        reminderId,
                        Channel.WEBHOOK)
                .project(DeliveryState.class)
                .list();
    }

    /** Forgets an address wherever something was sent to it, and gives up what was to be sent there. */
    void erase(UUID receiverId, String address) {
        getSession()
                .createNativeMutationQuery(ERASE)
                .setParameter("receiver", receiverId)
                .setParameter("address", address)
                .executeUpdate();
        getSession()
                .createNativeMutationQuery(ERASE_FROM_REMINDERS)
                .setParameter("address", address)
                .executeUpdate();
    }

    /** Deletes what has ended and was planned before that instant. */
    void sweep(Instant before) {
        getSession()
                .createNativeMutationQuery(SWEEP)
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Ends what still waits for a receiver. */
    int cancelAllTo(UUID receiverId) {
        return getSession()
                .createNativeMutationQuery(CANCEL_ALL_TO)
                .setParameter("receiver", receiverId)
                .executeUpdate();
    }
}
