package prongsai.notification.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import prongsai.notification.channel.Channel;
import prongsai.notification.delivery.DeliveryState;
import prongsai.notification.delivery.MaskedAddress;
import prongsai.notification.delivery.Purpose;
import prongsai.notification.reminder.Reason;

/** Reads what did not arrive; each query touches what has failed lately, not what is stored. */
@ApplicationScoped
class Troubles {

    /** At most so many are shown; the figure then says that there are more. */
    static final int MOST = 200;

    /** Failures of earlier days are history. */
    private static final int FAILING_DAYS = 30;

    private static final String IN_TROUBLE = "(%1$s.state = 'FAILED' or %1$s.state = 'PLANNED' and %1$s.tries > 0)";

    /** Those without a delivery in trouble, which is listed itself. */
    private static final String REMINDERS =
            """
            select i.id, i.title, i.agency_code, r.due_on, r.planned_at, r.reason, r.answer, r.tries
            from reminder r join due_item i on i.id = r.due_item_id""";

    private static final String ALONE =
            """
            not exists (select 1 from delivery_reminder l join delivery d on d.id = l.delivery_id where l.reminder_id = r.id and %s)"""
                    .formatted(IN_TROUBLE.formatted("d"));

    private static final String MESSAGE =
            """
            select i.id, i.channel, i.purpose, i.address, i.state, i.tries, i.answer, i.planned_at, i.wake_at, i.done_at, i.version,
                i.state in ('DELIVERED', 'FAILED', 'CANCELLED') and (i.address is not null or i.channel = 'WEBHOOK')
                    and (i.body is not null or exists (select 1 from delivery_reminder k where k.delivery_id = i.id)) as resendable
            """;

    private static final String DELIVERIES = MESSAGE
            + """
            , a.code, m.items, m.item, m.title, m.due_on, m.reason
            from delivery i left join agency a on a.id = i.agency_id cross join lateral (
                select count(distinct d.id) as items, coalesce(bool_or(d.open), true) as open, min(d.due_on) as due_on,
                    (array_agg(d.id order by d.due_on, d.id))[1] as item, (array_agg(d.title order by d.due_on, d.id))[1] as title,
                    min(r.reason) filter (where i.receiver_id is null) as reason
                from delivery_reminder l join reminder r on r.id = l.reminder_id join due_item d on d.id = r.due_item_id
                where l.delivery_id = i.id) m""";

    private static final String OF_ITEM = MESSAGE
            + """
            from delivery i where i.id in (
                select l.delivery_id from delivery_reminder l join reminder r on r.id = l.reminder_id where r.due_item_id = :item)
            order by i.planned_at desc, i.id limit 200""";

    private static final String DEAD_LETTERS =
            """
            select id, topic, key, left(reason, 500) as reason, value is not null as kept, arrived_at, replay_asked_at, replayed_at, version
            from dead_letter where replay_asked_at is null or arrived_at >= :since order by id desc limit 200""";

    private final Session database;

    Troubles(Session database) {
        this.database = database;
    }

    /**
     * The messages of the last thirty days that were given up or wait for another try, and the reminders for which there was no receiver;
     * what is about items only while one of them is open. The latest first.
     */
    List<FailingRow> failing(Part part, Instant now) {
        var since = now.minus(FAILING_DAYS, ChronoUnit.DAYS);
        return Stream.concat(deliveries(part, since), reminders(part, since))
                .sorted(Comparator.comparing(FailingRow::plannedAt).reversed())
                .limit(MOST)
                .toList();
    }

    private Stream<FailingRow> reminders(Part part, Instant since) {
        return new Sql(REMINDERS, part)
                        .and("i.open and r.state = 'FAILED'")
                        .and("r.planned_at >= :since", "since", since)
                        .and(ALONE)
                        .then(" order by r.planned_at desc, r.id limit " + MOST)
                        .in(database)
                        .stream()
                        .map(row -> new FailingRow(
                                null,
                                row.get("id", UUID.class),
                                row.get("title", String.class),
                                row.get("due_on", LocalDate.class),
                                1,
                                row.get("agency_code", String.class),
                                row.get("planned_at", Instant.class),
                                Reason.valueOf(row.get("reason", String.class)),
                                row.get("answer", String.class),
                                row.get("tries", Number.class).intValue()));
    }

    private Stream<FailingRow> deliveries(Part part, Instant since) {
        return new Sql(DELIVERIES, part)
                        .and(IN_TROUBLE.formatted("i"))
                        .and("i.planned_at >= :since", "since", since)
                        .and("m.open")
                        .then(" order by i.planned_at desc, i.id limit " + MOST)
                        .in(database)
                        .stream()
                        .map(Troubles::failing);
    }

    private static FailingRow failing(Tuple row) {
        var delivery = delivery(row);
        var reason = row.get("reason", String.class);
        return new FailingRow(
                delivery,
                row.get("item", UUID.class),
                row.get("title", String.class),
                row.get("due_on", LocalDate.class),
                row.get("items", Number.class).longValue(),
                row.get("code", String.class),
                delivery.plannedAt(),
                reason == null ? null : Reason.valueOf(reason),
                delivery.answer(),
                delivery.tries());
    }

    /** What was sent about an item, or is to be sent, the latest first. */
    List<DeliveryRow> ofItem(UUID item) {
        return database.createNativeQuery(OF_ITEM, Tuple.class).setParameter("item", item).getResultList().stream()
                .map(Troubles::delivery)
                .toList();
    }

    private static DeliveryRow delivery(Tuple row) {
        var state = DeliveryState.valueOf(row.get("state", String.class));
        return new DeliveryRow(
                row.get("id", UUID.class),
                Channel.valueOf(row.get("channel", String.class)),
                Purpose.valueOf(row.get("purpose", String.class)),
                MaskedAddress.of(row.get("address", String.class)),
                state,
                row.get("tries", Number.class).intValue(),
                row.get("answer", String.class),
                row.get("planned_at", Instant.class),
                state == DeliveryState.PLANNED ? row.get("wake_at", Instant.class) : null,
                row.get("done_at", Instant.class),
                row.get("resendable", Boolean.class),
                row.get("version", Number.class).longValue());
    }

    /** Those that nobody has fed in again yet, and the others of the last thirty days; the latest first. */
    List<DeadLetterRow> deadLetters(Instant now) {
        return database
                .createNativeQuery(DEAD_LETTERS, Tuple.class)
                .setParameter("since", now.minus(FAILING_DAYS, ChronoUnit.DAYS))
                .getResultList()
                .stream()
                .map(row -> new DeadLetterRow(
                        row.get("id", UUID.class),
                        row.get("topic", String.class),
                        row.get("key", String.class),
                        row.get("reason", String.class),
                        row.get("kept", Boolean.class),
                        row.get("arrived_at", Instant.class),
                        row.get("replay_asked_at", Instant.class),
                        row.get("replayed_at", Instant.class),
                        row.get("version", Number.class).longValue()))
                .toList();
    }
}
