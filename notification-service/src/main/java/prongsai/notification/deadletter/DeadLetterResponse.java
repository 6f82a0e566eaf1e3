package prongsai.notification.deadletter;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** A dead letter without its content, which is an agency's. */
public record DeadLetterResponse(
        UUID id,
        @Schema(description = "Where it came from", examples = "prongsai.reports", maxLength = 249) String topic,
        @Schema(minimum = "0") int partition,
        @Schema(minimum = "0") long offset,
        @Schema(
                        description = "Id of what it tells of",
                        examples = "018fe8a4-1c00-7b1d-8d4e-5a6b7c8d9e0f",
                        nullable = true,
                        maxLength = 1000)
                String key,
        @Schema(description = "Why it could not be applied", maxLength = 10_000) String reason,
        Instant arrivedAt,
        @Schema(description = "Whether its content is kept, so that it can be fed in again") boolean kept,
        @Schema(description = "When somebody asked for it to be fed in again", nullable = true) Instant replayAskedAt,
        @Schema(description = "That account", nullable = true, maxLength = 255) String replayAskedBy,
        @Schema(description = "When it was; if it failed again, there is a new dead letter", nullable = true)
                Instant replayedAt,
        @Schema(minimum = "0") long version)
        implements Versioned {

    static DeadLetterResponse from(DeadLetter letter) {
        return new DeadLetterResponse(
                letter.id(),
                letter.topic(),
                letter.topicPart(),
                letter.topicOffset(),
                letter.key(),
                letter.reason(),
                letter.arrivedAt(),
                letter.isKept(),
                letter.replayAskedAt(),
                letter.replayAskedBy(),
                letter.replayedAt(),
                letter.version());
    }
}
