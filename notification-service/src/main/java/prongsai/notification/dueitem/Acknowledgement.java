package prongsai.notification.dueitem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import prongsai.kit.calendar.Bangkok;

/**
 * Somebody has said that they know of it.
 *
 * @param by the account, never a name
 * @param note may be null
 */
@Embeddable
public record Acknowledgement(
        @Column(name = "acknowledged_by") String by,
        @Column(name = "acknowledged_at") Instant at,
        @Column(name = "acknowledgement_note") String note) {

    /**
     * Whether it speaks for that many days before the due date: given by the due date it stops what lies ahead up to the day itself,
     * given later it stops the repeats.
     */
    public boolean covers(int leadDays, LocalDate dueOn) {
        return Bangkok.dateOf(at).isAfter(dueOn) == leadDays < 0;
    }
}
