package prongsai.measures.measure;

/** The three lists that a report to the province keeps apart. */
public enum ConstraintKind {
    /** ปัญหา. */
    PROBLEM,
    /** อุปสรรค. */
    OBSTACLE,
    /** ข้อจำกัด. */
    CONSTRAINT
}
