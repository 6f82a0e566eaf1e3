package prongsai.notification.delivery;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Looks every few seconds for what is due, in every replica of the service. */
@ApplicationScoped
class DeliveryJob {

    private static final Logger LOG = Logger.getLogger(DeliveryJob.class);

    private final DeliverySender sender;

    DeliveryJob(DeliverySender sender) {
        this.sender = sender;
    }

    @Scheduled(
            every = "{prongsai.deliveries.every}",
            identity = "send-deliveries",
            concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        try {
            sender.round();
        } catch (RuntimeException e) {
            LOG.warnf("deliveries wait for the next round: %s", e.getMessage());
        }
    }
}
