package prongsai.notification.board;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.notification.dueitem.Acknowledgement;

/** Somebody has said that they know of it. */
public record AcknowledgementResponse(
        @Schema(description = "The account.", maxLength = 255) String by,
        Instant at,
        @Schema(nullable = true, maxLength = 500) String note) {

    static AcknowledgementResponse of(Acknowledgement given) {
        return given == null ? null : new AcknowledgementResponse(given.by(), given.at(), given.note());
    }
}
