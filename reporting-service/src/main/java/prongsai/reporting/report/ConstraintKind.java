package prongsai.reporting.report;

/** What stands in the way; three lists that a province keeps apart (domain, rule 6). */
public enum ConstraintKind {
    /** ปัญหา. */
    PROBLEM,
    /** อุปสรรค. */
    OBSTACLE,
    /** ข้อจำกัด. */
    CONSTRAINT
}
