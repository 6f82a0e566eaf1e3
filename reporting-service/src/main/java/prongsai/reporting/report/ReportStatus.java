package prongsai.reporting.report;

import java.util.Set;

/** Where a report stands. Whether it came in time is told beside it, by its {@link Timeliness}. */
public enum ReportStatus {
    /** Expected, and due on or after the day it was entered. */
    OPEN,
    /** Expected, but was due before the day it was entered: never fires a reminder, can be submitted all the same. */
    LATE_ENTRY,
    /** Handed in, in time or late; its recipient has not decided yet. */
    SUBMITTED,
    /** Sent back by its recipient with remarks: expected again. */
    RETURNED,
    /** Handed in again; its recipient has not decided yet. */
    RESUBMITTED,
    /** Its recipient is content, or it stands on the public website. */
    ACCEPTED,
    /** Its recipient does not expect it, for a reason. */
    EXEMPT,
    /** The plan does not ask for it any more; nothing had been handed in. */
    WITHDRAWN;

    static final Set<ReportStatus> NOT_HANDED_IN = Set.of(OPEN, LATE_ENTRY);
    /** Waits for its recipient. */
    static final Set<ReportStatus> UNDER_REVIEW = Set.of(SUBMITTED, RESUBMITTED);
    /** At least once, whatever came of it. */
    static final Set<ReportStatus> HANDED_IN = Set.of(SUBMITTED, RESUBMITTED, RETURNED, ACCEPTED);
}
