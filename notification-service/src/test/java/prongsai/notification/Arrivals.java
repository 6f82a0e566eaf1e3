package prongsai.notification;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;

/** Sends events through the broker and waits until the service has applied or refused them. */
public final class Arrivals {

    private Arrivals() {}

    /** The event, under a new id, on its producer's topic. */
    public static void of(String topic, ObjectNode event) {
        var id = UUID.randomUUID();
        event.put("id", id.toString());
        Events.send(topic, event);
        until("select 1 from inbox where event_id = ?::uuid", id);
    }

    public static void until(String query, Object... parameters) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !Database.query(query, text(parameters)).isEmpty());
    }

    private static Object[] text(Object... parameters) {
        var texts = new Object[parameters.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = parameters[i].toString();
        }
        return texts;
    }
}
