package prongsai.notification.channel;

import java.time.Instant;
import java.util.UUID;

/**
 * One message to one receiver.
 *
 * @param id of the delivery: the same one sent again is known by it
 * @param receiverId the webhook or contact it is for, null when it is for an address alone
 * @param address the mailbox or LINE id, null for a webhook
 * @param subject null where the channel has none
 * @param body plain text, or JSON for a webhook
 * @param at the date it carries
 */
public record Parcel(UUID id, UUID receiverId, String address, String subject, String body, Instant at) {}
