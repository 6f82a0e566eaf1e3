package prongsai.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.notification.channel.Channel;

/** Words a message from the reminders in it at the moment of sending, so that it never says what is not true any more. */
public interface Writer {

    /** Empty when none of them is true any more. */
    Optional<Wording> write(List<UUID> reminderIds, Channel channel, Instant now);
}
