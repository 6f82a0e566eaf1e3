package prongsai.measures.plan;

/** The life of a measure plan. */
public enum PlanStatus {
    /** Measures may be added. */
    DRAFT,
    /** Approved; the plan stands as it is. */
    APPROVED
}
