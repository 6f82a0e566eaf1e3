package prongsai.reporting.schedule;

/** What the reports of a duty are about. */
enum Covers {
    /** The whole plan. */
    PLAN,
    /** One measure of it. */
    MEASURE,
    /** One item of the assessment, such as o34. */
    ITEM
}
