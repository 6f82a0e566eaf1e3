package prongsai.notification.pulse;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;

/** Gauges of what is due and what waits. They are counted on a schedule: a scrape costs nothing, however many there are. */
@ApplicationScoped
class ServiceMeters {

    /** By indexes of what is open, of what is to be sent and of what failed, never by what is done. */
    private static final String STOCK =
            """
            select i.*, r.*, f.* from
            (select count(*) filter (where due_on < today) as overdue, count(*) filter (where due_on = today) as due_today,
                count(*) filter (where due_on > today) as upcoming
             from due_item, (select (prongsai_now() at time zone 'Asia/Bangkok')::date as today) now where open) i,
            (select count(*) as waiting from reminder where wake_at is not null) r,
            (select count(*) as failing from reminder
             where state = 'FAILED' and planned_at >= prongsai_now() - interval '30 days') f""";

    private final DataSource database;
    private final Pulses pulses;
    private volatile Stock stock = Stock.UNKNOWN;
    private volatile Pulse pulse = Pulse.UNKNOWN;

    ServiceMeters(DataSource database, Pulses pulses) {
        this.database = database;
        this.pulses = pulses;
    }

    void register(@Observes StartupEvent start, MeterRegistry meters) {
        dueItems(meters, "OVERDUE", Stock::overdue);
        dueItems(meters, "DUE_TODAY", Stock::dueToday);
        dueItems(meters, "UPCOMING", Stock::upcoming);
        Gauge.builder("prongsai.reminders.waiting", () -> stock.waiting())
                .description("Reminders that are planned or being sent")
                .register(meters);
        Gauge.builder("prongsai.reminders.failing", () -> stock.failing())
                .description("Reminders of the last 30 days that were given up")
                .register(meters);
        Gauge.builder("prongsai.reminders.oldest", () -> pulse.overdueReminder().toSeconds())
                .baseUnit("seconds")
                .description("How long the reminder waits that should have been sent first")
                .register(meters);
        Gauge.builder("prongsai.deliveries.oldest", () -> pulse.overdueDelivery()
                        .toSeconds())
                .baseUnit("seconds")
                .description("How long the message waits that a contact or another system should have got first")
                .register(meters);
    }

    private void dueItems(MeterRegistry meters, String state, ToDoubleFunction<Stock> count) {
        Gauge.builder("prongsai.due.items", () -> count.applyAsDouble(stock))
                .tag("state", state)
                .description("Open due items by how they stand today")
                .register(meters);
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takePulse() {
        pulse = pulses.now();
    }

    @Scheduled(every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeStock() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(STOCK);
                var row = statement.executeQuery()) {
            row.next();
            stock = new Stock(
                    row.getLong("overdue"),
                    row.getLong("due_today"),
                    row.getLong("upcoming"),
                    row.getLong("waiting"),
                    row.getLong("failing"));
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not say how much there is to do", e);
        }
    }
}
