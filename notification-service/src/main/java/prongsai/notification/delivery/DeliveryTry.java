package prongsai.notification.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import prongsai.notification.channel.Answer;

/** One try of a delivery and how it was answered. */
@Entity
class DeliveryTry {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID deliveryId;
    private int number;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Answer.Kind outcome;

    private String answer;

    protected DeliveryTry() {}

    /** The last one that the delivery has begun. */
    DeliveryTry(Delivery delivery, Answer given, Instant at) {
        deliveryId = delivery.id();
        number = delivery.tries();
        this.at = at;
        outcome = given.kind();
        answer = given.reply();
    }

    int number() {
        return number;
    }

    Instant at() {
        return at;
    }

    Answer.Kind outcome() {
        return outcome;
    }

    String answer() {
        return answer;
    }
}
