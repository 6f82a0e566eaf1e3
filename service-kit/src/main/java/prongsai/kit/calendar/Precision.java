package prongsai.kit.calendar;

/** How exactly a document states a date. */
public enum Precision {
    /** {@code 30 เมษายน 2567}. */
    DAY,
    /** {@code กันยายน 2567}: due on the last day of the month. */
    MONTH,
    /** {@code ปีงบประมาณ พ.ศ. 2567}: due on 30 September. */
    FISCAL_YEAR
}
