package prongsai.assessment.assessment;

/** Where an assessment is in its life. */
enum Status {
    /** Entered, and open to correction. */
    DRAFT,
    /** Final: measures are built on it, so nothing in it changes any more. */
    PUBLISHED
}
