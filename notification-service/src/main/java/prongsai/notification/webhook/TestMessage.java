package prongsai.notification.webhook;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** A test message on its way. */
public record TestMessage(
        @Schema(description = "Of the delivery; how it ended is at /v1/deliveries/{id}") UUID id,
        @Schema(minimum = "0") long version)
        implements Versioned {}
