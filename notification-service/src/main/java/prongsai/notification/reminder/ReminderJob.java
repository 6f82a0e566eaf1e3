package prongsai.notification.reminder;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Sends what is due every few seconds until nothing is left, in every replica of the service. */
@ApplicationScoped
class ReminderJob {

    private static final Logger LOG = Logger.getLogger(ReminderJob.class);
    private static final int LAST_MAIL_SECONDS = 10;

    private final ReminderSender sender;
    private final ManagedExecutor executor;
    private final ReminderSettings settings;
    private final ReentrantLock working = new ReentrantLock();
    private volatile boolean stopping;

    ReminderJob(ReminderSender sender, ManagedExecutor executor, ReminderSettings settings) {
        this.sender = sender;
        this.executor = executor;
        this.settings = settings;
    }

    @Scheduled(
            every = "{prongsai.reminders.every}",
            identity = "send-reminders",
            concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        working.lock();
        try {
            CompletableFuture.allOf(IntStream.range(0, settings.workers())
                            .mapToObj(worker -> executor.runAsync(this::work))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            working.unlock();
        }
    }

    private void work() {
        try {
            while (!stopping && sender.step()) {
                // some agencies after the others; a stop waits for one mail at most
            }
        } catch (RuntimeException e) {
            LOG.warnf("reminders wait for the next round: %s", e.getMessage());
        }
    }

    @Scheduled(every = "{prongsai.reminders.renew-every}", identity = "renew-reminder-leases")
    void renewLeases() {
        sender.renewLeases();
    }

    /** Lets the mail under way be marked: a stop in between would send it again. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        sender.windDown();
        if (working.tryLock(LAST_MAIL_SECONDS, TimeUnit.SECONDS)) {
            working.unlock();
        }
        sender.stop();
    }
}
