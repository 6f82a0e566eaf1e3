package prongsai.reporting.document;

/** The official documents of an agency. */
public enum DocumentKind {
    /** The measures of one fiscal year (มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน). */
    MEASURES,
    /** The analysis of the assessment that a plan answers. */
    ANALYSIS,
    /** What became of the measures of a year. */
    RESULTS,
    /** What was handed in for one report of a period. */
    ROUND_REPORT,
    /** The record of one follow-up (ครั้งที่ n); a form to fill in until it is recorded. */
    FOLLOW_UP_RECORD,
    /** How an agency and those below it keep to their duties to report. */
    COMPLIANCE_SUMMARY
}
