package prongsai.assessment.finding;

/** What is to be done about a finding. */
public enum Severity {
    /** A defect to be mended at once; it need not mean that the agency failed. */
    URGENT,
    /** Something to be improved. */
    IMPROVE,
    /** Something good to be kept up. */
    MAINTAIN
}
