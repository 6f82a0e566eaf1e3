package prongsai.reporting.review;

/** What a recipient decides. */
enum Decision {
    /** The report is fine. */
    ACCEPTED,
    /** The report is to be handed in again. */
    RETURNED,
    /** The report is not expected. */
    EXEMPT
}
