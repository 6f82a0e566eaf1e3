package prongsai.assessment.assessment;

/** Where a score comes from. */
enum ScoreOrigin {
    /** It was entered as it is. */
    GIVEN,
    /** The criteria make it of what was entered. */
    COMPUTED
}
