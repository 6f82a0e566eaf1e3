package prongsai.kit.event;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import prongsai.kit.time.Clock;

/** Takes the facts of a change in the change's own transaction: both are stored or neither is. The relay carries them to Kafka. */
@ApplicationScoped
public class Outbox {

    static final String TOPIC_PREFIX = "prongsai.";
    /** Kafka takes one megabyte; what it refuses would block its key for ever, so it is refused with the change. */
    private static final int LARGEST_BYTES = 900_000;

    private static final String INSERT =
            "insert into outbox (id, aggregatetype, aggregateid, type, payload) values (?, ?, ?, ?, ?)";

    private final DataSource database;
    private final EventJson json;
    private final Clock clock;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transactions;
    private final String source;

    Outbox(
            DataSource database,
            EventJson json,
            Clock clock,
            OutboxRelay relay,
            TransactionSynchronizationRegistry transactions,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.relay = relay;
        this.transactions = transactions;
        this.source = "/prongsai/" + service;
    }

    /** Stores one event; flush the aggregate before, so that its version is the one that will be committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutgoingEvent event) {
        append(List.of(event));
    }

    /** Stores one event of a change that has read the clock already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutgoingEvent event, Instant at) {
        append(List.of(event), at);
    }

    /** Stores the events in this order, in one round trip. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<OutgoingEvent> events) {
        append(events, clock.now());
    }

    private void append(List<OutgoingEvent> events, Instant time) {
        var traceparent = traceparent();
        store(events.stream()
                .map(event -> {
                    var id = UUID.randomUUID();
                    var subject = event.subject().toString();
                    var envelope = new CloudEvent<>(
                            "1.0",
                            id,
                            source,
                            event.type(),
                            subject,
                            time,
                            "application/json",
                            event.sequence(),
                            traceparent,
                            event.data());
                    return new Row(id, event.topic(), subject, event.type(), json.write(envelope));
                })
                .toList());
    }

    /** A message as it is; for dead letters, whose content may be no event at all. */
    void appendRaw(String topic, String key, String type, Object payload) {
        store(List.of(new Row(UUID.randomUUID(), topic, key, type, json.write(payload))));
    }

    private void store(List<Row> rows) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var row : rows) {
                row.bind(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox did not take the events", e);
        }
        transactions.registerInterposedSynchronization(new WakeRelay(relay));
    }

    private static String traceparent() {
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
    }

    private record Row(UUID id, String topic, String key, String type, String payload) {

        Row {
            if (!topic.startsWith(TOPIC_PREFIX)) {
                throw new IllegalArgumentException("topics begin with " + TOPIC_PREFIX + ": " + topic);
            }
            if (isTooLarge(payload)) {
                throw new IllegalArgumentException("too large for Kafka: " + type + " of " + key);
            }
        }

        /** No character takes more than three bytes, so hardly any text has to be encoded to know that. */
        private static boolean isTooLarge(String payload) {
            return payload.length() > LARGEST_BYTES / 3
                    && payload.getBytes(StandardCharsets.UTF_8).length > LARGEST_BYTES;
        }

        void bind(PreparedStatement insert) throws SQLException {
            insert.setObject(1, id);
            insert.setString(2, topic.substring(TOPIC_PREFIX.length()));
            insert.setString(3, key);
            insert.setString(4, type);
            insert.setString(5, payload);
        }
    }

    private record WakeRelay(OutboxRelay relay) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
