package prongsai.measures.holiday;

import java.time.LocalDate;
import java.util.Set;

/**
 * Told inside the transaction that has just taken over a year's holidays.
 *
 * @param days those that have become holidays or are none any more
 */
public record HolidaysChanged(Set<LocalDate> days) {}
