package prongsai.notification.reminder;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/** Sends what is due every few seconds until nothing is left, in every replica of the service. */
@ApplicationScoped
class ReminderJob {

    private static final Logger LOG = Logger.getLogger(ReminderJob.class);
    private static final int LAST_MAIL_SECONDS = 10;

    private final ReminderSender sender;
    private final ReentrantLock working = new ReentrantLock();
    private volatile boolean stopping;

    ReminderJob(ReminderSender sender) {
        this.sender = sender;
    }

    @Scheduled(
            every = "{prongsai.reminders.every}",
            identity = "send-reminders",
            concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        working.lock();
        try {
            while (!stopping && sender.step()) {
                // one after the other, so that a stop waits for one mail at most
            }
        } catch (RuntimeException e) {
            LOG.warnf("reminders wait for the next round: %s", e.getMessage());
        } finally {
            working.unlock();
        }
    }

    @Scheduled(every = "{prongsai.reminders.renew-every}", identity = "renew-reminder-leases")
    void renewLeases() {
        sender.renewLeases();
    }

    /** Lets the mail under way be marked: a stop in between would send it again. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (working.tryLock(LAST_MAIL_SECONDS, TimeUnit.SECONDS)) {
            working.unlock();
        }
        sender.stop();
    }
}
