package prongsai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import prongsai.kit.event.Outbox;

/** Tells of reports whose due dates were moved by SQL, many at once. */
@ApplicationScoped
public class MovedReports {

    /** As many snapshots are in memory at a time. */
    private static final int BATCH = 1_000;

    private final MovedReportRepository rows;
    private final Outbox outbox;

    MovedReports(MovedReportRepository rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    /**
     * Announces each, in the caller's transaction, in batches. The session is emptied on the way: what the caller changed is
     * flushed, and its entities are detached.
     *
     * @param deadlineChangeId what moved them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(List<UUID> reportIds, UUID deadlineChangeId) {
        rows.startAfresh();
        for (int from = 0; from < reportIds.size(); from += BATCH) {
            var batch = rows.read(reportIds.subList(from, Math.min(from + BATCH, reportIds.size())));
            outbox.append(batch.stream()
                    .map(row -> RescheduledSnapshot.event(row, deadlineChangeId))
                    .toList());
            rows.startAfresh();
        }
    }
}
