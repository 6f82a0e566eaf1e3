package prongsai.notification.reminder;

/** Why a reminder is sent; of two that would come on one day the later one here counts. */
public enum Occasion {
    /** It is time to start. */
    START,
    /** The date comes near, or is today. */
    DUE,
    /** The date has passed. */
    OVERDUE,
    /** The date passed long ago, and somebody else is told. */
    ESCALATION
}
