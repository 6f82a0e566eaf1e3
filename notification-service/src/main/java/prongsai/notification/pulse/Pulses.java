package prongsai.notification.pulse;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Takes the pulse: the first entry of the index of what is still to send, and what the outbox and the Kafka client know themselves. */
@ApplicationScoped
public class Pulses {

    private static final String LAG = "kafka.consumer.fetch.manager.records.lag.max";

    private static final String OUTBOX = "prongsai.outbox.oldest";

    /** Of deliveries by endpoint, as their index goes. */
    private static final String OLDEST =
            """
            with recursive endpoints as (
                (select min(endpoint) as endpoint from delivery where wake_at is not null)
                union all
                select (select min(d.endpoint) from delivery d where d.wake_at is not null and d.endpoint > e.endpoint)
                from endpoints e where e.endpoint is not null)
            select (select extract(epoch from prongsai_now() - wake_at) from reminder
                    where wake_at <= prongsai_now() order by wake_at limit 1) as reminder,
                (select extract(epoch from prongsai_now() - min(first.wake_at)) from endpoints e cross join lateral (
                    select d.wake_at from delivery d where d.endpoint = e.endpoint and d.wake_at <= prongsai_now()
                    order by d.wake_at limit 1) first) as delivery""";

    private final DataSource database;
    private final MeterRegistry meters;

    Pulses(DataSource database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    public Pulse now() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(OLDEST);
                var row = statement.executeQuery()) {
            row.next();
            return new Pulse(
                    seconds(row.getDouble("reminder")),
                    seconds(row.getDouble("delivery")),
                    seconds(highest(OUTBOX)),
                    Math.round(highest(LAG)));
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not say what waits", e);
        }
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.max(0, Math.round(seconds * 1_000)));
    }

    /** Zero where there is none, or none yet: before a consumer has read for the first time, the client says NaN. */
    private double highest(String gauge) {
        return meters.find(gauge).gauges().stream()
                .mapToDouble(Gauge::value)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }
}
