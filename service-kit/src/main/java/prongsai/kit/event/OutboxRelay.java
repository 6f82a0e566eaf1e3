package prongsai.kit.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The thread that empties the outbox: woken by every commit that filled it, and looking by itself now and then, because what
 * another replica left behind wakes nobody here.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Object SIGNAL = new Object();

    private final OutboxBatch batch;
    private final Duration pause;
    private final boolean enabled;
    private final BlockingQueue<Object> signals = new ArrayBlockingQueue<>(1);
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile boolean running = true;
    private boolean troubled;

    OutboxRelay(
            OutboxBatch batch,
            // Where Debezium reads the outbox, the relay is switched off.
            @ConfigProperty(name = "prongsai.outbox.relay.enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "prongsai.outbox.relay.pause", defaultValue = "1s") Duration pause) {
        this.batch = batch;
        this.enabled = enabled;
        this.pause = pause;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    void wake() {
        signals.offer(SIGNAL);
    }

    private void run() {
        while (running) {
            try {
                if (!publish()) {
                    signals.poll(pause.toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException e) {
                return; // only stop() interrupts
            }
        }
    }

    /** Whether there may be more to publish at once. */
    private boolean publish() {
        try {
            var turn = batch.publish();
            if (turn.leavesSome()) {
                trouble("Kafka did not take " + (turn.waiting() - turn.published()) + " events");
                return false;
            }
            if (troubled && turn.published() > 0) {
                LOG.info("the outbox is being published again");
                troubled = false;
            }
            return turn.wasFull();
        } catch (RuntimeException e) {
            trouble(e.getMessage());
            return false;
        }
    }

    /** Said once per trouble, not once per try. */
    private void trouble(String reason) {
        if (running && !troubled) {
            LOG.warnf("the outbox waits; its events are kept and tried again: %s", reason);
            troubled = true;
        }
    }
}
