package prongsai.kit.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Writes the rows of refused calls, whose own transaction has come to nothing, a moment later and off the request's thread. No
 * flood can fill the disk: equal refusals of one second share a row, at most {@value #MOST_A_SECOND} rows a second name what was
 * wanted, and whatever is more is counted by account and operation; without a valid token they are counted by operation
 * for a whole minute.
 */
@ApplicationScoped
class Refusals {

    static final int MOST_A_SECOND = 50;

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    /** More kinds than there are operations and accounts in a minute; beyond, only the log of the gateway knows. */
    private static final int MOST_A_MINUTE = 10_000;

    private final AuditTable table;
    private final Tally ofTheSecond = new Tally(MOST_A_SECOND);
    private final Tally ofTheMinute = new Tally(MOST_A_MINUTE);

    Refusals(AuditTable table) {
        this.table = table;
    }

    void take(AuditRow row, String traceId) {
        if (!row.actor().isKnown() || !ofTheSecond.add(row, traceId)) {
            ofTheMinute.add(row.withoutResource(), traceId);
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void writeThoseOfTheSecond() {
        write(ofTheSecond);
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void writeThoseOfTheMinute() {
        write(ofTheMinute);
    }

    void writeAll(@Observes ShutdownEvent end) {
        write(ofTheSecond);
        write(ofTheMinute);
    }

    private void write(Tally tally) {
        var rows = tally.drain();
        if (rows.isEmpty()) {
            return;
        }
        try {
            table.insert(rows);
        } catch (RuntimeException e) {
            tally.putBack(rows);
            LOG.warnf("%d rows of the audit wait: %s", rows.size(), e.getCause());
        }
    }
}
