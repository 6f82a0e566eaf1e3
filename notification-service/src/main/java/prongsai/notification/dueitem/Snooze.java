package prongsai.notification.dueitem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Somebody wants to hear of it later.
 *
 * @param by the account, never a name
 * @param until the day in Bangkok on which reminders go on
 * @param note may be null
 */
@Embeddable
public record Snooze(
        @Column(name = "snoozed_by") String by,
        @Column(name = "snoozed_until") LocalDate until,
        @Column(name = "snooze_note") String note) {}
