package prongsai.notification.reminder;

import java.time.Instant;
import prongsai.notification.dueitem.DueItem;

/**
 * Told once, inside the transaction that finds that a reminder's time has come and that it is true.
 *
 * @param nextDigest when people hear of it who have had their one message of the day; null when it goes into no digest
 */
public record ReminderDue(Reminder reminder, DueItem item, Instant at, Instant nextDigest) {}
