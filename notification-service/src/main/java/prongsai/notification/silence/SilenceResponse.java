package prongsai.notification.silence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;
import prongsai.notification.dueitem.DueKind;

/** A silence as it stands. */
public record SilenceResponse(
        UUID id,
        @Schema(description = "This agency and those below it; null: everywhere", nullable = true) UUID agencyId,
        @Schema(description = "null: follow-ups and reports", nullable = true) DueKind kind,
        @Schema(description = "The first silent day") LocalDate from,
        @Schema(description = "The last silent day") LocalDate until,
        @Schema(maxLength = 500) String reason,
        @Schema(description = "The account that entered it", maxLength = 255) String enteredBy,
        Instant enteredAt,
        @Schema(description = "The account that ended it early", nullable = true, maxLength = 255) String endedBy,
        @Schema(nullable = true) Instant endedAt,
        @Schema(minimum = "0") long version)
        implements Versioned {

    static SilenceResponse from(Silence silence) {
        return new SilenceResponse(
                silence.id(),
                silence.agencyId(),
                silence.kind(),
                silence.silentFrom(),
                silence.silentUntil(),
                silence.reason(),
                silence.enteredBy(),
                silence.enteredAt(),
                silence.endedBy(),
                silence.endedAt(),
                silence.version());
    }
}
