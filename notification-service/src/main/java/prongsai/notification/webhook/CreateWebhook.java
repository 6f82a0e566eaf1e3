package prongsai.notification.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.notification.dueitem.DueKind;

/** A webhook to be entered. */
@Schema(
        examples =
                """
                {"agencyId": "0190a1b2-0000-7000-8000-000000000101", "url": "https://ita.ministry.example/hooks/prongsai",
                 "kind": "REPORT"}""")
record CreateWebhook(
        @NotNull @Schema(description = "It is told of this agency and those below it") UUID agencyId,
        @NotBlank @Size(max = 500) @Schema(description = "https, at a public address; redirects are not followed")
                String url,
        @Schema(description = "null: follow-ups and reports") DueKind kind) {}
