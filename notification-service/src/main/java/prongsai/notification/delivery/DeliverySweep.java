package prongsai.notification.delivery;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Period;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.time.Clock;

/** Throws away, once an hour, the account of what ended long ago. */
@ApplicationScoped
class DeliverySweep {

    private final DeliveryRepository rows;
    private final Clock clock;
    private final Period keep;

    DeliverySweep(DeliveryRepository rows, Clock clock, DeliverySettings settings) {
        this.rows = rows;
        this.clock = clock;
        this.keep = settings.keep();
    }

    @Scheduled(every = "1h", delayed = "15m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        rows.sweep(clock.today().minus(keep).atStartOfDay(Bangkok.ZONE).toInstant());
    }
}
