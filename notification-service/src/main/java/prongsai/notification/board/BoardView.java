package prongsai.notification.board;

/** What the board lists. */
public enum BoardView {
    /** Open, and due today. */
    TODAY,
    /** Open, and the date has passed. */
    OVERDUE,
    /** Open, and due later; or on one day that is named. */
    UPCOMING,
    /** Reminders that were given up. */
    FAILING,
    /** Where nobody is reminded for a while. */
    SILENCES
}
