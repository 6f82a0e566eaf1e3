package prongsai.notification.delivery;

import java.util.UUID;
import prongsai.notification.channel.Answer;

/**
 * A mail of a reminder that the mail server has answered.
 *
 * @param again whether there will be another try
 */
public record MailEnded(UUID id, Answer answer, boolean again) {}
