package prongsai.notification.contact;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;
import prongsai.notification.channel.Channel;
import prongsai.notification.dueitem.DueKind;

/** A contact as it stands. */
public record ContactResponse(
        UUID id,
        UUID agencyId,
        @Schema(description = "null: the agency itself", nullable = true) UUID unitId,
        Channel channel,
        @Schema(maxLength = 320) String address,
        @Schema(description = "null: follow-ups and reports", nullable = true) DueKind kind,
        @Schema(description = "When it was confirmed; before it is told nothing", nullable = true) Instant verifiedAt,
        @Schema(description = "Until when the code that was sent is good", nullable = true) Instant codeUntil,
        Instant createdAt,
        @Schema(minimum = "0") long version)
        implements Versioned {

    static ContactResponse from(Contact contact) {
        return new ContactResponse(
                contact.id(),
                contact.agencyId(),
                contact.unitId(),
                contact.channel(),
                contact.address(),
                contact.kind(),
                contact.verifiedAt(),
                contact.codeUntil(),
                contact.createdAt(),
                contact.version());
    }
}
