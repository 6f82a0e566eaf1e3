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
import java.util.stream.Collectors;
import prongsai.notification.channel.Channel;

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
            select d.* from unnest(cast(:endpoints as text[]), cast(:most as integer[])) as room (endpoint, most) cross join lateral (
                select * from delivery where endpoint = room.endpoint and wake_at <= prongsai_now()
                order by wake_at, id limit room.most for update skip locked) d""";

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

    /** The endpoints for which something is due. */
    List<String> waiting() {
        return getSession().createNativeQuery(WAITING, String.class).getResultList();
    }

    /** Of each endpoint so many at most, those that have waited longest and that nobody holds, locked. */
    List<Delivery> lockDue(Map<String, Integer> most) {
        return getSession()
                .createNativeQuery(DUE, Delivery.class)
                .setParameter("endpoints", most.keySet().toArray(String[]::new))
                .setParameter("most", most.values().toArray(Integer[]::new))
                .getResultList();
    }

    /** Those that are still there, locked. */
    List<Delivery> lock(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
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
