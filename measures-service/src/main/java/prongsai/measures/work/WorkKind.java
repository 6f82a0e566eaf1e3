package prongsai.measures.work;

/** What is to be done. */
enum WorkKind {
    /** A step to be done and reported: nothing is reported yet, only a part is, or the report was rejected. */
    STEP,
    /** A step that is reported done, to be verified by somebody else than the reporter. */
    VERIFICATION,
    /** A follow-up to be held and recorded. */
    FOLLOW_UP
}
