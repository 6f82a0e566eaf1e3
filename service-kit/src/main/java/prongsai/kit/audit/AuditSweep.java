package prongsai.kit.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Throws old rows away. */
@ApplicationScoped
class AuditSweep {

    private final AuditTable table;
    private final Period keep;

    /** @param keep two years, in which disputes about a fiscal year's assessment end; never less than the law's 90 days */
    AuditSweep(AuditTable table, @ConfigProperty(name = "prongsai.audit.keep", defaultValue = "P2Y") Period keep) {
        this.table = table;
        this.keep = keep;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        table.sweep(keep);
    }
}
