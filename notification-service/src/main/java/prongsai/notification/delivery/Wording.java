package prongsai.notification.delivery;

/**
 * What a message says.
 *
 * @param subject null where the channel has none
 */
public record Wording(String subject, String body) {}
