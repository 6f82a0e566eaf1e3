package prongsai.notification.delivery;

import java.util.UUID;
import prongsai.notification.channel.Channel;

/**
 * Who is to get a message.
 *
 * @param endpoint whose trouble is its own: messages to one endpoint wait for each other, those to others do not
 * @param id the webhook or contact, null for a mailbox of an agency or unit
 * @param address null for a webhook
 */
public record Receiver(Channel channel, String endpoint, UUID id, String address) {

    /** All mail goes through the one SMTP server. */
    private static final String MAIL_SERVER = "mail";

    public static Receiver mailbox(UUID contactId, String address) {
        return new Receiver(Channel.EMAIL, MAIL_SERVER, contactId, address);
    }

    /** All messages to LINE go through the one account. */
    public static Receiver line(UUID contactId, String lineId) {
        return new Receiver(Channel.LINE, "line", contactId, lineId);
    }

    public static Receiver webhook(UUID id) {
        return new Receiver(Channel.WEBHOOK, "webhook:" + id, id, null);
    }
}
