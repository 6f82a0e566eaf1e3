package prongsai.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import prongsai.notification.channel.Answer;
import prongsai.notification.channel.Channel;

/** Told inside the transaction that ends a delivery. */
public record DeliveryEnded(
        UUID id,
        Channel channel,
        Purpose purpose,
        UUID receiverId,
        List<UUID> reminderIds,
        Answer answer,
        Instant at) {}
