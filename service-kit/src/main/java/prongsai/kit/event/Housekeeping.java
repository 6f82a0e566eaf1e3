package prongsai.kit.event;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Throws away, once an hour, what has done its work: published events and the ids of those received long ago. */
@ApplicationScoped
class Housekeeping {

    private static final List<String> SWEEPS = List.of(
            "delete from outbox where published_at < prongsai_now() - interval '7 days'",
            // Longer than Kafka keeps a record, so that nothing seen can come as new.
            "delete from inbox where received_at < prongsai_now() - interval '60 days'");

    private final EntityManager database;

    Housekeeping(EntityManager database) {
        this.database = database;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        SWEEPS.forEach(sql -> database.createNativeQuery(sql).executeUpdate());
    }
}
