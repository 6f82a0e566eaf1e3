package prongsai.notification.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import prongsai.notification.reminder.Reason;

/** A reminder that was given up, of an item that is still open. */
public record FailingRow(
        UUID dueItemId,
        String title,
        String agencyCode,
        LocalDate dueOn,
        Instant plannedAt,
        Reason reason,
        String answer,
        int tries) {}
