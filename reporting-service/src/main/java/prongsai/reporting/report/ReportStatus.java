package prongsai.reporting.report;

/** Where a report stands. */
public enum ReportStatus {
    /** Expected, and due on or after the day it was entered. */
    OPEN,
    /** Expected, but was due before the day it was entered: never fires a reminder, can be submitted all the same. */
    LATE_ENTRY,
    /** Handed in, in time or late. */
    SUBMITTED
}
