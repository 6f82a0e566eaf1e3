package prongsai.notification.reminder;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Plans anew what was asked for every few seconds until nothing is left, in every replica of the service. */
@ApplicationScoped
class ReplanningJob {

    private static final Logger LOG = Logger.getLogger(ReplanningJob.class);

    private final Replanner replanner;

    ReplanningJob(Replanner replanner) {
        this.replanner = replanner;
    }

    @Scheduled(
            every = "{prongsai.reminders.replan-every}",
            identity = "replan-reminders",
            concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        try {
            while (replanner.step()) {
                // batch after batch; a stop loses the batch under way at most, which is then done again
            }
        } catch (RuntimeException e) {
            LOG.warnf("planning anew waits for the next round: %s", e.getMessage());
        }
    }
}
