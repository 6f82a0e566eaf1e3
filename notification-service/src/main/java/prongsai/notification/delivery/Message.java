package prongsai.notification.delivery;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A message in its own words that is to be delivered, under an id that its receiver knows it by. */
public record Message(UUID id, Receiver to, About about, Wording wording) {

    public static Message of(Receiver to, About about, Wording wording) {
        return new Message(UuidVersion7Strategy.INSTANCE.generateUuid(null), to, about, wording);
    }
}
