package prongsai.reporting.review;

/** What a review says of a report. */
enum Verdict {
    /** It is fine. */
    ACCEPTED,
    /** It is to be handed in again. */
    RETURNED
}
