package prongsai.notification.board;

import java.time.LocalDate;
import java.util.UUID;
import prongsai.notification.dueitem.DueKind;

/**
 * A due item as the board lists it.
 *
 * @param agencyTh null while the agency is not heard of
 * @param daysLeft from today to the due date; negative: overdue
 */
public record BoardRow(
        UUID id,
        DueKind kind,
        String agencyCode,
        String agencyTh,
        String title,
        LocalDate dueOn,
        long daysLeft,
        boolean acknowledged,
        LocalDate snoozedUntil) {

    /** Where a page of the list begins. */
    static BoardRow placed(LocalDate dueOn, UUID id) {
        return new BoardRow(id, null, null, null, null, dueOn, 0, false, null);
    }

    public long daysLate() {
        return -daysLeft;
    }
}
