package prongsai.notification.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import prongsai.notification.reminder.Reason;

/**
 * Something that has not reached anybody yet, or was given up.
 *
 * @param delivery null for a reminder for which there was no receiver
 * @param dueItemId the most urgent item that it tells of; null: none
 * @param items of how many it tells
 * @param reason null where the answer says everything
 */
public record FailingRow(
        DeliveryRow delivery,
        UUID dueItemId,
        String title,
        LocalDate dueOn,
        long items,
        String agencyCode,
        Instant plannedAt,
        Reason reason,
        String answer,
        int tries) {

    public long others() {
        return items - 1;
    }
}
