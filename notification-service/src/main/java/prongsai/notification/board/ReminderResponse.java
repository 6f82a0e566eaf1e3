package prongsai.notification.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.notification.reminder.Audience;
import prongsai.notification.reminder.Occasion;
import prongsai.notification.reminder.Reason;
import prongsai.notification.reminder.Reminder;
import prongsai.notification.reminder.ReminderState;

/** One reminder of a due item and what has become of it. */
public record ReminderResponse(
        UUID id,
        @Schema(description = "The unit it is for; null: the agency itself.", nullable = true) UUID unitId,
        @Schema(description = "Who hears of it.") Audience audience,
        @Schema(description = "Why it is sent.") Occasion occasion,
        @Schema(
                        description = "Days before the due date; negative: after it.",
                        examples = "7",
                        minimum = "-366",
                        maximum = "366")
                int leadDays,
        @Schema(description = "The due date it speaks of; another one than the item's after a move.") LocalDate dueOn,
        @Schema(description = "From when it may be sent.", examples = "2024-06-08T01:30:00Z") Instant plannedAt,
        ReminderState state,
        @Schema(description = "Why it is not sent, or not yet.", nullable = true) Reason reason,
        @Schema(
                        description = "Reply code of the mail server's last refusal.",
                        examples = "550 5.1.1",
                        nullable = true,
                        maxLength = 40)
                String answer,
        @Schema(description = "When the mail server took it.", nullable = true) Instant sentAt,
        @Schema(description = "How often it was handed to the mail server.", minimum = "0", maximum = "100")
                int tries) {

    static ReminderResponse of(Reminder reminder) {
        return new ReminderResponse(
                reminder.id(),
                reminder.unitId(),
                reminder.audience(),
                reminder.occasion(),
                reminder.leadDays(),
                reminder.dueOn(),
                reminder.plannedAt(),
                reminder.state(),
                reminder.reason(),
                reminder.answer(),
                reminder.sentAt(),
                reminder.tries());
    }
}
