package prongsai.notification.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.notification.dueitem.DueKind;

/** A webhook as it is to be from now on. */
record ChangeWebhook(
        @NotBlank @Size(max = 500) @Schema(examples = "https://ita.ministry.example/hooks/prongsai") String url,
        @Schema(description = "null: follow-ups and reports") DueKind kind,
        @NotNull @Schema(description = "false: it is told nothing, and what waits for it is given up")
                Boolean enabled) {}
