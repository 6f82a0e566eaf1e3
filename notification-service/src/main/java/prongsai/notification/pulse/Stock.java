package prongsai.notification.pulse;

/**
 * What there is to do.
 *
 * @param waiting reminders that are planned or being sent
 */
record Stock(long overdue, long dueToday, long upcoming, long waiting, long failing) {

    static final Stock UNKNOWN = new Stock(0, 0, 0, 0, 0);
}
