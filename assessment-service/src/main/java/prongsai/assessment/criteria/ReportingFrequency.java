package prongsai.assessment.criteria;

/** How often what an item asks for is reported. */
public enum ReportingFrequency {
    /** Every month. */
    MONTHLY,
    /** After the first six months of the fiscal year. */
    ROUND_6,
    /** Once in the fiscal year. */
    YEARLY
}
