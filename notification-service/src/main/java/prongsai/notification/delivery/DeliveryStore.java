package prongsai.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.Session;
import prongsai.notification.dueitem.DueKind;

/** Writes many deliveries by two statements, past the session's objects. */
@ApplicationScoped
class DeliveryStore {

    private static final String PLAN =
            """
            insert into delivery (id, channel, purpose, endpoint, receiver_id, agency_id, kind, address, subject, body, state, tries,
                planned_at, wake_at, version)
            select n.id, n.channel, 'REMINDER', n.endpoint, n.receiver, n.agency, n.kind, n.address, n.subject, n.body, 'PLANNED', 0,
                :from, :from, 0
            from unnest(cast(:ids as uuid[]), cast(:channels as text[]), cast(:endpoints as text[]), cast(:receivers as uuid[]),
                cast(:agencies as uuid[]), cast(:kinds as text[]), cast(:addresses as text[]), cast(:subjects as text[]),
                cast(:bodies as text[])) as n (id, channel, endpoint, receiver, agency, kind, address, subject, body)""";

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

    private static final String ABOUT =
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

    private final Session session;

    DeliveryStore(Session session) {
        this.session = session;
    }

    /** Has these messages, which have their words already, sent from that time on. */
    void plan(List<Message> messages, Instant from) {
        if (messages.isEmpty()) {
            return;
        }
        session.createNativeMutationQuery(PLAN)
                .setParameter("ids", of(messages, Message::id, UUID[]::new))
                .setParameter("channels", of(messages, one -> one.to().channel().name(), String[]::new))
                .setParameter("endpoints", of(messages, one -> one.to().endpoint(), String[]::new))
                .setParameter("receivers", of(messages, one -> one.to().id(), UUID[]::new))
                .setParameter("agencies", of(messages, one -> one.about().agencyId(), UUID[]::new))
                .setParameter("kinds", of(messages, one -> name(one.about().kind()), String[]::new))
                .setParameter("addresses", of(messages, one -> one.to().address(), String[]::new))
                .setParameter("subjects", of(messages, one -> one.wording().subject(), String[]::new))
                .setParameter("bodies", of(messages, one -> one.wording().body(), String[]::new))
                .setParameter("from", from)
                .executeUpdate();
        link(messages, Message::id, Message::about);
    }

    /** Takes down that a try of these mails begins. */
    void begin(List<MailBegun> mails, Instant now) {
        if (mails.isEmpty()) {
            return;
        }
        session.createNativeMutationQuery(BEGIN)
                .setParameter("ids", of(mails, MailBegun::id, UUID[]::new))
                .setParameter(
                        "channels", of(mails, mail -> mail.mailbox().channel().name(), String[]::new))
                .setParameter("endpoints", of(mails, mail -> mail.mailbox().endpoint(), String[]::new))
                .setParameter("agencies", of(mails, mail -> mail.about().agencyId(), UUID[]::new))
                .setParameter("kinds", of(mails, mail -> name(mail.about().kind()), String[]::new))
                .setParameter("addresses", of(mails, mail -> mail.mailbox().address(), String[]::new))
                .setParameter("now", now)
                .executeUpdate();
        link(mails, MailBegun::id, MailBegun::about);
    }

    private <T> void link(List<T> messages, Function<T, UUID> id, Function<T, About> about) {
        record Link(UUID delivery, UUID reminder) {}
        var links = messages.stream()
                .flatMap(one ->
                        about.apply(one).reminderIds().stream().map(reminder -> new Link(id.apply(one), reminder)))
                .toList();
        session.createNativeMutationQuery(ABOUT)
                .setParameter("ids", of(links, Link::delivery, UUID[]::new))
                .setParameter("reminders", of(links, Link::reminder, UUID[]::new))
                .executeUpdate();
    }

    /** Takes down that a try of these mails which had begun was none. */
    void giveBack(List<UUID> ids) {
        session.createNativeMutationQuery(GIVE_BACK)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    private static <T, V> V[] of(List<T> all, Function<T, V> value, IntFunction<V[]> array) {
        return all.stream().map(value).toArray(array);
    }

    private static String name(DueKind kind) {
        return kind == null ? null : kind.name();
    }
}
