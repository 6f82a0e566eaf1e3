package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import prongsai.notification.channel.Channel;

/** What is due, found and locked many at a time. Nobody watches these objects: what is changed of them has to be stored. */
@ApplicationScoped
class DueRows {

    /** So many rows are looked at for agencies that are free; several workers find some each. */
    private static final int WINDOW = 4_000;

    /**
     * Of those that have waited longest, some agencies that no other worker claims right now, and all that is due of them: thus nobody
     * takes half of a digest. What is due of agencies not heard of comes along. Each row is fetched by its id: the planner, who cannot
     * know how few they are, had rather read the whole table.
     */
    private static final String DUE = ofAgencies("", "");

    /** The same of those that nobody was told of yet, from the other end, where the workers that send mails will not be for a while. */
    private static final String UNTOLD = ofAgencies(
            "and %1$stold_at is null and %1$swake_at <= prongsai_now() - make_interval(secs => :patience)", "desc");

    private static String ofAgencies(String more, String direction) {
        return """
            with first as materialized (
                select r.id, i.agency_id, a.id is not null as known
                from (select id, due_item_id from reminder where wake_at <= prongsai_now() %1$s order by wake_at %3$s, id %3$s limit :window) r
                    join due_item i on i.id = r.due_item_id left join agency a on a.id = i.agency_id),
                free as materialized (
                    select id from (select distinct agency_id as id from first where known order by 1 offset 0) wanted
                    where pg_try_advisory_xact_lock(hashtextextended(cast(id as text), 8)) limit :agencies),
                ours as materialized (
                    select id from first where not known or agency_id in (select id from free)
                    union
                    select r.id from due_item i join reminder r on r.due_item_id = i.id
                    where i.open and i.agency_id in (select id from free) and r.wake_at <= prongsai_now() %2$s)
            select r.* from ours cross join lateral (
                select * from reminder where id = ours.id for no key update skip locked) r
            order by due_item_id, due_on, lead_days desc, unit_id"""
                .formatted(more.formatted(""), more.formatted("r."), direction);
    }

    /** By agency, not by what is due: in the morning everybody's is. One that waits for another try comes along. */
    private static final String OF_MAILBOXES =
            """
            with box as materialized (
                select m.mailbox, a.id as agency_id
                from unnest(cast(:mailboxes as text[])) as m (mailbox) join agency a on btrim(a.mailbox) = m.mailbox
                union
                select m.mailbox, u.agency_id
                from unnest(cast(:mailboxes as text[])) as m (mailbox) join unit u on btrim(u.mailbox) = m.mailbox
                union
                select m.mailbox, c.agency_id
                from unnest(cast(:mailboxes as text[])) as m (mailbox) join contact c on c.address = m.mailbox
                where c.channel = 'EMAIL' and c.verified_at is not null),
                supervised as materialized (
                    select * from reminder where audience = 'SUPERVISOR' and wake_at <= prongsai_now()
                    union
                    select * from reminder where audience = 'SUPERVISOR' and state = 'PLANNED' and reason = 'MAIL_TROUBLE')
            select box.mailbox, r.id
            from box join due_item i on i.agency_id = box.agency_id join reminder r on r.due_item_id = i.id
            where i.open and r.audience <> 'SUPERVISOR' and r.digest and r.channel = :channel
            and (r.wake_at <= prongsai_now() or r.state = 'PLANNED' and r.reason = 'MAIL_TROUBLE')
            union
            select btrim(p.mailbox), r.id
            from supervised r join due_item i on i.id = r.due_item_id join agency a on a.id = i.agency_id
                join agency p on starts_with(a.path, p.path)
            where i.open and r.digest and r.channel = :channel and btrim(p.mailbox) = any(cast(:mailboxes as text[]))""";

    private static final String LOCK =
            """
            select * from reminder where id = any(cast(:ids as uuid[]))
            order by due_item_id, due_on, lead_days desc, unit_id for no key update""";

    /** Those of later days cannot speak in the place of one that is due. */
    private static final String COMPANIONS =
            """
            select * from reminder where due_item_id = any(cast(:items as uuid[])) and (planned_at < :tomorrow or sent_at is not null)""";

    private static final String FREE =
            """
            select mailbox from unnest(cast(:mailboxes as text[])) as mailbox
            where pg_try_advisory_xact_lock(hashtextextended(mailbox, 7))""";

    private static final String SERVED =
            """
            select mailbox from reminder where digest and state in ('SENT', 'SENDING') and channel = :channel
            and mailbox = any(cast(:mailboxes as text[])) and sent_at >= :since""";

    private static final String UNDER_WAY =
            """
            select mailbox from reminder where digest and state in ('SENT', 'SENDING') and channel = :channel
            and mailbox = any(cast(:mailboxes as text[])) and sent_at is null and state = 'SENDING' and wake_at > :now""";

    private final StatelessSession session;

    DueRows(StatelessSession session) {
        this.session = session;
    }

    /** All that is due of so many agencies, locked; what another worker holds is left out. */
    List<Reminder> lockDue(int agencies) {
        return ofAgencies(DUE, agencies).getResultList();
    }

    /** All that has been due of so many agencies for so long and was told nobody, locked; what a worker holds is left out. */
    List<Reminder> lockUntold(int agencies, Duration patience) {
        return ofAgencies(UNTOLD, agencies)
                .setParameter("patience", patience.toMillis() / 1000.0)
                .getResultList();
    }

    private NativeQuery<Reminder> ofAgencies(String query, int agencies) {
        return session.createNativeQuery(query, Reminder.class)
                .setParameter("window", WINDOW)
                .setParameter("agencies", agencies);
    }

    /** A reminder that may go into the digest of a mailbox. */
    record Candidate(String mailbox, UUID reminderId) {}

    /** What is due of an agency or unit with one of these mailboxes, or of one that it supervises. */
    List<Candidate> candidates(Channel channel, Collection<String> mailboxes) {
        return session
                .createNativeQuery(OF_MAILBOXES, Object[].class)
                .setParameter("mailboxes", mailboxes.toArray(String[]::new))
                .setParameter("channel", channel.name())
                .getResultList()
                .stream()
                .map(row -> new Candidate((String) row[0], (UUID) row[1]))
                .toList();
    }

    /** Those of them that nobody holds, locked. */
    List<Reminder> lockFree(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : lock(LOCK + " skip locked", ids);
    }

    /** All of them, locked. */
    List<Reminder> lock(Collection<UUID> ids) {
        return lock(LOCK, ids);
    }

    private List<Reminder> lock(String query, Collection<UUID> ids) {
        return session.createNativeQuery(query, Reminder.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** Those of these items that count when one of them is due. */
    List<Reminder> companions(Collection<UUID> itemIds, Instant tomorrow) {
        return session.createNativeQuery(COMPANIONS, Reminder.class)
                .setParameter("items", itemIds.toArray(UUID[]::new))
                .setParameter("tomorrow", tomorrow)
                .getResultList();
    }

    /** Until the transaction ends no other worker writes a digest to the mailboxes that it returns: to the others one does already. */
    Set<String> hold(Collection<String> mailboxes) {
        return new HashSet<>(session.createNativeQuery(FREE, String.class)
                .setParameter("mailboxes", mailboxes.stream().sorted().toArray(String[]::new))
                .getResultList());
    }

    /** Those that have had a digest since then. */
    Set<String> served(Channel channel, Collection<String> mailboxes, Instant since) {
        return new HashSet<>(session.createNativeQuery(SERVED, String.class)
                .setParameter("mailboxes", mailboxes.toArray(String[]::new))
                .setParameter("channel", channel.name())
                .setParameter("since", since)
                .getResultList());
    }

    /** Those to which a worker is writing a digest whose answer has not come yet. */
    Set<String> underWay(Channel channel, Collection<String> mailboxes, Instant now) {
        return new HashSet<>(session.createNativeQuery(UNDER_WAY, String.class)
                .setParameter("mailboxes", mailboxes.toArray(String[]::new))
                .setParameter("channel", channel.name())
                .setParameter("now", now)
                .getResultList());
    }
}
