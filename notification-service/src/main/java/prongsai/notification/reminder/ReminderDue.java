package prongsai.notification.reminder;

import java.time.Instant;
import prongsai.notification.dueitem.DueItem;

/**
 * A reminder whose time has come.
 *
 * @param nextDigest when people hear of it who have had their one message of the day; null when it goes into no digest
 */
public record ReminderDue(Reminder reminder, DueItem item, Instant at, Instant nextDigest) {}
