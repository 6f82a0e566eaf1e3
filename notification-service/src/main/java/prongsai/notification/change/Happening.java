package prongsai.notification.change;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of an item's history.
 *
 * @param account who, where the change says it; never a name
 * @param dayBefore the due date before a move
 * @param day the new due date, the day on which it was done, or until when it is snoozed
 */
public record Happening(What what, Instant at, String account, String note, LocalDate dayBefore, LocalDate day) {}
