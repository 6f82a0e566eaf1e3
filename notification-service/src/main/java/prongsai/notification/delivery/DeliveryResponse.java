package prongsai.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;
import prongsai.notification.channel.Channel;
import prongsai.notification.dueitem.DueKind;

/** A delivery as it stands. */
public record DeliveryResponse(
        @Schema(description = "Message-ID of a mail, webhook-id of a webhook, retry key of LINE") UUID id,
        Channel channel,
        Purpose purpose,
        @Schema(description = "The webhook or contact; null: a mailbox of an agency or unit", nullable = true)
                UUID receiverId,
        @Schema(
                        description = "Enough of the address to know it by; null for a webhook and where it was erased",
                        examples = "s…@klang.example",
                        nullable = true,
                        maxLength = 320)
                String address,
        @Schema(description = "The agency that it is about") UUID agencyId,
        @Schema(description = "null: of both kinds, or of none", nullable = true) DueKind kind,
        DeliveryState state,
        @Schema(description = "Tries that were begun", minimum = "0", maximum = "100") int tries,
        @Schema(
                        description = "Reply code of the last answer, or what went wrong in a word",
                        examples = "503",
                        nullable = true,
                        maxLength = 60)
                String answer,
        @Schema(description = "From when it may be sent") Instant plannedAt,
        @Schema(description = "When it is tried next, where that is not up to its reminder", nullable = true)
                Instant nextTryAt,
        @Schema(description = "When it ended", nullable = true) Instant doneAt,
        @Schema(
                        description = "The reminders in it; only where a single delivery is shown",
                        nullable = true,
                        maxItems = 10_000)
                List<UUID> reminderIds,
        @Schema(
                        description = "The tries that were answered or given up, in their order; only as above",
                        nullable = true,
                        maxItems = 1_000)
                List<TryResponse> history,
        @Schema(minimum = "0") long version)
        implements Versioned {

    static DeliveryResponse inList(Delivery delivery) {
        return from(delivery, null, null);
    }

    static DeliveryResponse from(Delivery delivery, List<DeliveryTry> history) {
        return from(
                delivery,
                delivery.reminderIds(),
                history.stream().map(TryResponse::from).toList());
    }

    private static DeliveryResponse from(Delivery delivery, List<UUID> reminderIds, List<TryResponse> history) {
        return new DeliveryResponse(
                delivery.id(),
                delivery.channel(),
                delivery.purpose(),
                delivery.receiverId(),
                MaskedAddress.of(delivery.address()),
                delivery.agencyId(),
                delivery.kind(),
                delivery.state(),
                delivery.tries(),
                delivery.answer(),
                delivery.plannedAt(),
                delivery.state() == DeliveryState.PLANNED ? delivery.wakeAt() : null,
                delivery.doneAt(),
                reminderIds,
                history,
                delivery.version());
    }
}
