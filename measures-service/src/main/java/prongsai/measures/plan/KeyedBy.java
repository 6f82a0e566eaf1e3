package prongsai.measures.plan;

/** What the measures of a plan are put under. */
public enum KeyedBy {
    /** An issue (ประเด็น) of the plan, as in the reports of a municipality and of a provincial education office. */
    ISSUE,
    /** An indicator, as in the reports of a sub-district organisation and of an education area office. */
    INDICATOR,
    /** Nothing: a plain list of measures. */
    FREE
}
