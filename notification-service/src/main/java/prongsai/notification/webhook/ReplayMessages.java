package prongsai.notification.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be told again. */
record ReplayMessages(
        @NotNull @Schema(description = "The first instant", examples = "2024-06-08T00:00:00Z") Instant from,
        @NotNull @Schema(description = "The first instant that is left out", examples = "2024-06-09T00:00:00Z")
                Instant until) {}
