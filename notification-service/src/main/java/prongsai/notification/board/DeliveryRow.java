package prongsai.notification.board;

import java.time.Instant;
import java.util.UUID;
import prongsai.notification.channel.Channel;
import prongsai.notification.delivery.DeliveryState;
import prongsai.notification.delivery.Purpose;

/**
 * A message to one receiver.
 *
 * @param receiver enough of its address to know it by, null of a webhook and where it was erased
 * @param nextTry null where there is none, or where that is up to its reminder
 * @param resendable whether an operator can have it sent again
 */
public record DeliveryRow(
        UUID id,
        Channel channel,
        Purpose purpose,
        String receiver,
        DeliveryState state,
        int tries,
        String answer,
        Instant plannedAt,
        Instant nextTry,
        Instant doneAt,
        boolean resendable,
        long version) {}
