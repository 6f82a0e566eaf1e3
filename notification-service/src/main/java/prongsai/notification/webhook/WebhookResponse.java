package prongsai.notification.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;
import prongsai.notification.dueitem.DueKind;

/** A webhook as it stands, without its secret. */
public record WebhookResponse(
        UUID id,
        UUID agencyId,
        @Schema(maxLength = 500) String url,
        @Schema(description = "null: follow-ups and reports", nullable = true) DueKind kind,
        WebhookState state,
        @Schema(description = "Whether a secret was asked for; without one it is told nothing") boolean secretIssued,
        @Schema(description = "Until when the secret before signs as well", nullable = true)
                Instant previousSecretUntil,
        @Schema(description = "The account that entered it", maxLength = 255) String createdBy,
        Instant createdAt,
        @Schema(minimum = "0") long version)
        implements Versioned {

    static WebhookResponse from(Webhook webhook) {
        return new WebhookResponse(
                webhook.id(),
                webhook.agencyId(),
                webhook.url(),
                webhook.kind(),
                webhook.state(),
                webhook.secret() != null,
                webhook.previousUntil(),
                webhook.createdBy(),
                webhook.createdAt(),
                webhook.version());
    }
}
