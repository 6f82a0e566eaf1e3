package prongsai.assessment.criteria;

/** How the score of an indicator comes about. */
public enum AggregationMethod {
    /** It is given; nothing says how to compute it from lower levels, or not all of its items are known. */
    GIVEN,
    /** The mean of all its items, as at the University of Phayao. */
    FLAT_MEAN,
    /** The mean of its sub-indicators, each the mean of its items, as the NACC in FY2564. */
    MEAN_OF_SUB_INDICATOR_MEANS
}
