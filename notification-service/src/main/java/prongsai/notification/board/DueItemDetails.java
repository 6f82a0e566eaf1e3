package prongsai.notification.board;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.dueitem.DueState;
import prongsai.notification.reminder.Reminder;

/** A follow-up or report with its date and its reminders. */
public record DueItemDetails(
        @Schema(description = "Id of the follow-up or report.", examples = "018fe8a4-1c00-7b1d-8d4e-5a6b7c8d9e0f")
                UUID id,
        DueKind kind,
        UUID agencyId,
        @Schema(examples = "ROIET-TM", maxLength = 40) String agencyCode,
        @Schema(description = "Buddhist era.", examples = "2567", minimum = "2400", maximum = "2700") int fiscalYear,
        @Schema(examples = "กำกับติดตามครั้งที่ 2", maxLength = 2000) String title,
        @Schema(examples = "2024-06-15") LocalDate dueOn,
        @Schema(description = "The day it was entered, in Bangkok.") LocalDate enteredOn,
        @Schema(description = "How it stands today in Bangkok.") DueState state,
        @Schema(
                        description = "The status in the words of the service it comes from.",
                        examples = "SCHEDULED",
                        maxLength = 40)
                String status,
        @Schema(description = "When it was recorded or submitted.", nullable = true) LocalDate doneOn,
        @Schema(description = "The units that must act; empty: the agency itself.") @Size(max = 200)
                List<UUID> responsibleUnitIds,
        @Schema(description = "Who has said that they know of it.", nullable = true)
                AcknowledgementResponse acknowledgement,
        @Schema(description = "Until when its reminders are held back.", nullable = true) SnoozeResponse snooze,
        @Schema(description = "By due date, longest lead first.") @Size(max = 10_000) List<ReminderResponse> reminders,
        @Schema(description = "Grows with every change of the item, its state and its reminders.", minimum = "0")
                long version)
        implements Versioned {

    static DueItemDetails of(DueItem item, List<Reminder> reminders, LocalDate today) {
        return new DueItemDetails(
                item.id(),
                item.kind(),
                item.agencyId(),
                item.agencyCode(),
                item.fiscalYear(),
                item.title(),
                item.dueOn(),
                item.enteredOn(),
                item.stateOn(today),
                item.status(),
                item.doneOn(),
                item.unitIds(),
                AcknowledgementResponse.of(item.acknowledgement()),
                SnoozeResponse.of(item.snooze()),
                reminders.stream().map(ReminderResponse::of).toList(),
                version(item, reminders, today));
    }

    /** The item's own version would call a page unchanged whose reminder was just sent, or whose state changed at midnight. */
    private static long version(DueItem item, List<Reminder> reminders, LocalDate today) {
        long changes = item.version()
                + reminders.stream()
                        .mapToLong(reminder -> reminder.version() + 1)
                        .sum();
        return changes * DueState.values().length + item.stateOn(today).ordinal();
    }
}
