package prongsai.kit.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A gauge of how long the oldest event waits for the relay: zero when all are told. Looked up on a schedule, not at each scrape. */
@ApplicationScoped
class OutboxMeters {

    private static final String OLDEST =
            """
            select coalesce((select extract(epoch from statement_timestamp() - created_at)
                from outbox where published_at is null order by position limit 1), 0)""";

    private final DataSource database;
    private final boolean relaying;
    private volatile double oldest;

    /** @param relaying false: Debezium reads the table, and nobody marks what it has told */
    OutboxMeters(
            DataSource database,
            @ConfigProperty(name = "prongsai.outbox.relay.enabled", defaultValue = "true") boolean relaying) {
        this.database = database;
        this.relaying = relaying;
    }

    void register(@Observes StartupEvent start, MeterRegistry meters) {
        if (!relaying) {
            return;
        }
        Gauge.builder("prongsai.outbox.oldest", () -> oldest)
                .baseUnit("seconds")
                .description("How long the event waits that should have been told first")
                .register(meters);
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (!relaying) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(OLDEST);
                var row = statement.executeQuery()) {
            row.next();
            oldest = Math.max(0, row.getDouble(1));
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox could not be looked at", e);
        }
    }
}
