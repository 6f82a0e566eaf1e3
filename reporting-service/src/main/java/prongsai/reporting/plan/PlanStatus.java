package prongsai.reporting.plan;

/** The life of a measure plan in measures-service. */
public enum PlanStatus {
    /** Its measures may still change; also after it was reopened. What is to be reported stays as it was. */
    DRAFT,
    /** It is in force: its measures are reported on. */
    APPROVED,
    /** Its year is over, or it was given up before. */
    CLOSED
}
