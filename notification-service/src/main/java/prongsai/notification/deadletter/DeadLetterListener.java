package prongsai.notification.deadletter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import prongsai.kit.time.Clock;

/** Hears of the events that this service could not apply. */
@ApplicationScoped
class DeadLetterListener {

    private static final Logger LOG = Logger.getLogger(DeadLetterListener.class);

    private final DeadLetterRepository rows;
    private final ObjectMapper json;
    private final Clock clock;

    DeadLetterListener(DeadLetterRepository rows, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    @Incoming("dead-letters")
    @Blocking
    @Transactional
    void on(ConsumerRecord<String, String> message) {
        if (rows.isKnown(message)) {
            return;
        }
        try {
            var buried = json.readValue(message.value(), BuriedMessage.class);
            rows.persist(new DeadLetter(message, buried, clock.now()));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            LOG.warnf("no dead letter at %s-%d@%d", message.topic(), message.partition(), message.offset());
        }
    }
}
