package prongsai.notification.board;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that could not be applied.
 *
 * @param reason the beginning of it
 * @param kept whether it can be fed in again
 * @param replayAskedAt null: nobody has asked for that yet
 */
public record DeadLetterRow(
        UUID id,
        String topic,
        String key,
        String reason,
        boolean kept,
        Instant arrivedAt,
        Instant replayAskedAt,
        Instant replayedAt,
        long version) {

    public boolean waits() {
        return replayAskedAt == null;
    }
}
