package prongsai.notification.reminder;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Tells webhooks and contacts of what is due while mails wait for the mail server; else they are told with the mail. */
@ApplicationScoped
class TellingJob {

    private static final Logger LOG = Logger.getLogger(TellingJob.class);

    private final ReminderQueue queue;

    TellingJob(ReminderQueue queue) {
        this.queue = queue;
    }

    @Scheduled(
            every = "{prongsai.reminders.every}",
            identity = "tell-of-reminders",
            concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        try {
            while (queue.tellNext()) {
                // one after the other, each its own transaction
            }
        } catch (RuntimeException e) {
            LOG.warnf("telling waits for the next round: %s", e.getMessage());
        }
    }
}
