package prongsai.notification.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** The secret of a webhook, told this once. */
public record WebhookSecret(
        @Schema(description = "Of the webhook") UUID id,
        @Schema(description = "whsec_ and base64, as libraries for Standard Webhooks take it", maxLength = 80)
                String secret,
        @Schema(description = "Until when messages are signed with the one before as well", nullable = true)
                Instant previousSecretUntil,
        @Schema(minimum = "0") long version)
        implements Versioned {}
