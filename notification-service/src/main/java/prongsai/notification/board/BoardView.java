package prongsai.notification.board;

/** What the board lists. */
public enum BoardView {
    /** Open, and due today. */
    TODAY,
    /** Open, and the date has passed. */
    OVERDUE,
    /** Open, and due later; or on one day that is named. */
    UPCOMING,
    /** Messages that did not arrive, and reminders that were given up. */
    FAILING,
    /** Where nobody is reminded for a while. */
    SILENCES,
    /** Events from other services that could not be applied; for operators only. */
    DEAD_LETTERS
}
