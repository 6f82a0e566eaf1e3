package prongsai.notification.holiday;

/**
 * Told inside the transaction that has just taken over a year's holidays: working days may be others now.
 *
 * @param year calendar year of the Buddhist era
 */
public record HolidaysChanged(int year) {}
