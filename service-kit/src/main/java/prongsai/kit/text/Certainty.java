package prongsai.kit.text;

/** How sure one can be of an item code that was read in a document. */
public enum Certainty {
    /** Printed as the criteria write it: {@code o14}. */
    EXACT,
    /** Printed otherwise, but only one code can be meant: {@code ๐๑๔}. */
    REPAIRED,
    /** A number without its instrument, or a letter read as a digit: {@code ๒๑} may be i21 or a misread i๑. */
    AMBIGUOUS,
    /** No item code. */
    UNREADABLE
}
