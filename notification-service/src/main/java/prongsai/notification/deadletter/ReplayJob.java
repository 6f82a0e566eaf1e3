package prongsai.notification.deadletter;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Feeds in what was asked for, apart from the request: a listener may have to wait for a database that is away. */
@ApplicationScoped
class ReplayJob {

    private static final Logger LOG = Logger.getLogger(ReplayJob.class);

    private final Replays replays;

    ReplayJob(Replays replays) {
        this.replays = replays;
    }

    @Scheduled(every = "1s", identity = "replay-dead-letters", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        try {
            while (replays.step()) {
                // one after the other
            }
        } catch (RuntimeException e) {
            LOG.warnf("dead letters wait for the next round: %s", e.getMessage());
        }
    }
}
