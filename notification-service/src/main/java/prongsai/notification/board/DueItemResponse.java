package prongsai.notification.board;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.dueitem.DueState;

/** A follow-up or report with its date, as lists show it. */
public record DueItemResponse(
        @Schema(description = "Id of the follow-up or report.", examples = "018fe8a4-1c00-7b1d-8d4e-5a6b7c8d9e0f")
                UUID id,
        DueKind kind,
        UUID agencyId,
        @Schema(examples = "ROIET-TM", maxLength = 40) String agencyCode,
        @Schema(description = "Buddhist era.", examples = "2567", minimum = "2400", maximum = "2700") int fiscalYear,
        @Schema(examples = "กำกับติดตามครั้งที่ 2", maxLength = 2000) String title,
        @Schema(examples = "2024-06-15") LocalDate dueOn,
        @Schema(description = "How it stands today in Bangkok.") DueState state,
        @Schema(
                        description = "The status in the words of the service it comes from.",
                        examples = "SCHEDULED",
                        maxLength = 40)
                String status,
        @Schema(description = "When it was recorded or submitted.", nullable = true) LocalDate doneOn,
        @Schema(description = "The units that must act; empty: the agency itself.") @Size(max = 200)
                List<UUID> responsibleUnitIds) {

    static DueItemResponse of(DueItem item, LocalDate today) {
        return new DueItemResponse(
                item.id(),
                item.kind(),
                item.agencyId(),
                item.agencyCode(),
                item.fiscalYear(),
                item.title(),
                item.dueOn(),
                item.stateOn(today),
                item.status(),
                item.doneOn(),
                item.unitIds());
    }
}
