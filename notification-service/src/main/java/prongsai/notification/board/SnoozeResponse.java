package prongsai.notification.board;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.notification.dueitem.Snooze;

/** Somebody wants to hear of it later. */
public record SnoozeResponse(
        @Schema(description = "The account.", maxLength = 255) String by,
        @Schema(description = "The day in Bangkok on which reminders go on.") LocalDate until,
        @Schema(nullable = true, maxLength = 500) String note) {

    static SnoozeResponse of(Snooze wanted) {
        return wanted == null ? null : new SnoozeResponse(wanted.by(), wanted.until(), wanted.note());
    }
}
