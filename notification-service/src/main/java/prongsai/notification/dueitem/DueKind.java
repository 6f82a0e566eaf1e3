package prongsai.notification.dueitem;

/** What is due. */
public enum DueKind {
    /** A follow-up (กำกับติดตาม), done when it is recorded. */
    FOLLOW_UP,
    /** A report, done when it is submitted. */
    REPORT
}
