package prongsai.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Receives events exactly once in effect: the inbox row and what the event changes are one transaction. While the database is
 * away the partition waits; a message that can never be applied becomes a dead letter and the partition goes on.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final long LONGEST_PAUSE_MS = 10_000;

    private final EntityManager database;
    private final InboxLedger ledger;
    private final EventJson json;
    private final Outbox outbox;
    private final InboxProgress progress;
    private final String service;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Inbox(
            EntityManager database,
            InboxLedger ledger,
            EventJson json,
            Outbox outbox,
            InboxProgress progress,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.ledger = ledger;
        this.json = json;
        this.outbox = outbox;
        this.progress = progress;
        this.service = service;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    /**
     * Applies the event in a transaction of its own, unless it was seen before or a later one of its aggregate was.
     *
     * @param data what this service reads of the event's data; properties beyond it are ignored
     */
    public <T> void receive(ConsumerRecord<String, String> message, Class<T> data, Consumer<CloudEvent<T>> apply) {
        for (int tries = 1; ; tries++) {
            try {
                applyOrBury(message, data, apply);
                progress.made(message.topic());
                return;
            } catch (RuntimeException e) {
                progress.missed(message.topic());
                LOG.warnf("%s is kept waiting, try %d failed: %s", place(message), tries, e.getMessage());
                pause(tries, e);
            }
        }
    }

    private <T> void applyOrBury(ConsumerRecord<String, String> message, Class<T> data, Consumer<CloudEvent<T>> apply) {
        try {
            var event = json.read(message.value() == null ? "" : message.value(), data);
            QuarkusTransaction.requiringNew().run(() -> {
                if (ledger.isNews(message.topic(), event)) {
                    apply.accept(event);
                    database.flush();
                }
            });
        } catch (JsonProcessingException | RuntimeException e) {
            if (Transience.of(e)) {
                throw new IllegalStateException(e.getMessage(), e);
            }
            LOG.errorf(e, "%s cannot be applied and becomes a dead letter", place(message));
            QuarkusTransaction.requiringNew()
                    .run(() -> outbox.appendRaw(
                            message.topic() + "." + service + ".dlq",
                            message.key(),
                            DeadLetter.TYPE,
                            DeadLetter.of(message, service, e)));
        }
    }

    private void pause(int tries, RuntimeException cause) {
        try {
            if (stopping.await(Math.min(LONGEST_PAUSE_MS, 250L << Math.min(tries, 6)), TimeUnit.MILLISECONDS)) {
                throw cause; // not acknowledged, so Kafka gives it again after the restart
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cause;
        }
    }

    private static String place(ConsumerRecord<?, ?> message) {
        return message.topic() + "-" + message.partition() + "@" + message.offset();
    }
}
