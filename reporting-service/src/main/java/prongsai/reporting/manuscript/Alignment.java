package prongsai.reporting.manuscript;

/** Where the lines of a text stand. */
public enum Alignment {
    /** At the left. */
    START,
    /** In the middle. */
    CENTRE,
    /** At the right, as numbers in a table. */
    END,
}
