package prongsai.notification.delivery;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.notification.channel.Answer;

/** One try and how it was answered. */
public record TryResponse(
        @Schema(minimum = "1", maximum = "100") int number,
        @Schema(description = "When it was answered, or given up") Instant at,
        Answer.Kind outcome,
        @Schema(examples = "503", nullable = true, maxLength = 60) String answer) {

    static TryResponse from(DeliveryTry one) {
        return new TryResponse(one.number(), one.at(), one.outcome(), one.answer());
    }
}
