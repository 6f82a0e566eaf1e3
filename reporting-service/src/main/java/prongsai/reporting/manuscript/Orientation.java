package prongsai.reporting.manuscript;

/** How an A4 page is held. */
public enum Orientation {
    /** Upright, for text. */
    PORTRAIT,
    /** On its side, for tables of many columns. */
    LANDSCAPE,
}
