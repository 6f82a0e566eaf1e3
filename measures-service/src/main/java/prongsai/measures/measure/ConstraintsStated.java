package prongsai.measures.measure;

/** Whether a document says anything about constraints: "- ไม่มี -" is not silence (domain, rule 6). */
public enum ConstraintsStated {
    /** The document is silent. */
    NOT_STATED,
    /** "- ไม่มี -". */
    NONE,
    /** There are some. */
    LISTED
}
