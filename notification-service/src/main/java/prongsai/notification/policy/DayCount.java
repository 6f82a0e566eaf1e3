package prongsai.notification.policy;

/** How days before a due date are counted. */
public enum DayCount {
    /** Every day counts. */
    CALENDAR_DAYS,
    /** Saturdays, Sundays and public holidays do not count. */
    WORKING_DAYS
}
