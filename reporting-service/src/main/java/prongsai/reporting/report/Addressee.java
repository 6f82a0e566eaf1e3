package prongsai.reporting.report;

/** Who is asked to do something about it, in the words of measure plans. */
public enum Addressee {
    /** The assessor (สำนัก ITA). */
    ASSESSOR,
    /** An agency above (ต้นสังกัด, จังหวัด). */
    SUPERIOR,
    /** The agency's own head. */
    OWN_HEAD
}
