package prongsai.measures.plan;

/** Who is asked to do something about a constraint. */
enum ConstraintAddressee {
    /** The assessor (สำนัก ITA), as in the report of the municipality. */
    ASSESSOR,
    /** The agency above (ต้นสังกัด, จังหวัด), as in the booklet of the education area office. */
    SUPERIOR,
    /** The agency's own head. */
    OWN_HEAD
}
