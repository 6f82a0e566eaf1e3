package prongsai.measures.plan;

/** The life of a measure plan. */
public enum PlanStatus {
    /** Its head and its measures may change. */
    DRAFT,
    /** Its content stands; its steps are reported and verified. Reopening it, with a reason, makes it a draft again. */
    APPROVED,
    /** The year is over; nothing changes any more. */
    CLOSED
}
