package prongsai.reporting.schedule;

/** Where a duty comes from. */
enum Origin {
    /** Somebody entered it. */
    HAND,
    /** It follows from the rounds that a measure of an approved plan names, and follows their changes. */
    PLAN,
    /** An agency above issued it to all agencies below it. */
    ISSUED
}
