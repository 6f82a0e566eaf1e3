package prongsai.kit.event;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/**
 * One turn of the relay: takes the oldest waiting events, sends them in order and marks what Kafka acknowledged. An advisory lock
 * lets one replica at a time do this, so the order per key holds however many run. What was sent but not marked (a crash in
 * between) is sent again; the receivers' inboxes drop it.
 */
@ApplicationScoped
class OutboxBatch {

    private static final int SIZE = 500;
    private static final Duration LONGEST_SEND = Duration.ofSeconds(20);

    private final DataSource database;
    private final MutinyEmitter<String> kafka;

    OutboxBatch(
            DataSource database,
            @Channel("outbox") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<String> kafka) {
        this.database = database;
        this.kafka = kafka;
    }

    /** How many events were waiting in this turn and how many of them Kafka acknowledged. */
    record Turn(int waiting, int published) {

        boolean leavesSome() {
            return published < waiting;
        }

        boolean wasFull() {
            return waiting == SIZE;
        }
    }

    /**
     * One transaction on a plain connection: the sends run on Kafka's threads, and a JTA transaction would follow them there.
     */
    Turn publish() {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var turn = locked(connection) ? publish(connection) : new Turn(0, 0);
                connection.commit();
                return turn;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox cannot be read: " + e.getMessage(), e);
        }
    }

    private Turn publish(Connection connection) throws SQLException {
        var waiting = waiting(connection);
        var published = send(waiting);
        mark(connection, published);
        return new Turn(waiting.size(), published.size());
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (var statement =
                        connection.prepareStatement("select pg_try_advisory_xact_lock(hashtext('prongsai.outbox'))");
                var row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static List<Waiting> waiting(Connection connection) throws SQLException {
        var found = new ArrayList<Waiting>();
        try (var statement = connection.prepareStatement("select id, aggregatetype, aggregateid, payload from outbox"
                        + " where published_at is null order by position limit " + SIZE);
                var row = statement.executeQuery()) {
            while (row.next()) {
                found.add(new Waiting(
                        row.getObject(1, UUID.class),
                        Outbox.TOPIC_PREFIX + row.getString(2),
                        row.getString(3),
                        row.getString(4)));
            }
        }
        return found;
    }

    /** Once an event has failed, the later ones of its key count as failed too and are sent again after it: the order holds. */
    private List<UUID> send(List<Waiting> events) {
        var sends = events.stream()
                .map(event -> kafka.sendMessage(event.message()).subscribeAsCompletionStage())
                .toList();
        var published = new ArrayList<UUID>();
        var failed = new HashSet<String>();
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            if (!acknowledged(sends.get(i))) {
                failed.add(event.key());
            } else if (!failed.contains(event.key())) {
                published.add(event.id());
            }
        }
        return published;
    }

    private static boolean acknowledged(CompletableFuture<Void> send) {
        try {
            send.get(LONGEST_SEND.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void mark(Connection connection, List<UUID> published) throws SQLException {
        if (published.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement(
                "update outbox set published_at = statement_timestamp() where id = any (?)")) {
            update.setArray(1, connection.createArrayOf("uuid", published.toArray()));
            update.executeUpdate();
        }
    }

    private record Waiting(UUID id, String topic, String key, String payload) {

        Message<String> message() {
            return Message.of(payload)
                    .addMetadata(OutgoingKafkaRecordMetadata.<String>builder()
                            .withTopic(topic)
                            .withKey(key)
                            .build());
        }
    }
}
