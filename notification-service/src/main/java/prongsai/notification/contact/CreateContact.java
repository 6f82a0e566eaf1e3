package prongsai.notification.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.notification.channel.Channel;
import prongsai.notification.dueitem.DueKind;

/** A contact to be entered. */
@Schema(
        examples =
                """
                {"agencyId": "0190a1b2-0000-7000-8000-000000000101", "unitId": null, "channel": "EMAIL",
                 "address": "klang@townmunicipality.example", "kind": null}""")
record CreateContact(
        @NotNull @Schema(description = "The caller's own agency") UUID agencyId,
        @Schema(description = "One of its units; null: the agency itself") UUID unitId,
        @NotNull @Schema(description = "EMAIL or LINE; for other systems there are webhooks") Channel channel,
        @NotBlank
                @Size(max = 320)
                @Schema(
                        description = "A mailbox, or the id of a LINE user (U…), group (C…) or room (R…)",
                        examples = "klang@townmunicipality.example")
                String address,
        @Schema(description = "null: follow-ups and reports") DueKind kind) {}
