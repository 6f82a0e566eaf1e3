package prongsai.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;

@QuarkusTest
class OutboxLimitsTest {

    @Inject
    Outbox outbox;

    @Test
    void anEventNeedsTheTransactionOfItsChange() {
        assertThatThrownBy(() -> outbox.append(event("prongsai.notes-out", "small")))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void whatKafkaWouldRefuseIsRefusedWithTheChange() {
        assertThatThrownBy(() -> append(event("prongsai.notes-out", "ก".repeat(300_000))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too large");
        append(event("prongsai.notes-out", "ก".repeat(290_000)));
    }

    @Test
    void topicsAreTheProducts() {
        var id = UUID.randomUUID();
        assertThatThrownBy(() -> append(new OutgoingEvent("elsewhere", "x", id, 0, Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Database.query("select 1 from outbox where aggregateid = ?", id.toString()))
                .isEmpty();
    }

    private void append(OutgoingEvent event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event));
    }

    private static OutgoingEvent event(String topic, String text) {
        return new OutgoingEvent(topic, "prongsai.note.written.v1", UUID.randomUUID(), 0, Map.of("text", text));
    }
}
