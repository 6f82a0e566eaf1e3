package prongsai.reporting.report;

import java.util.EnumSet;
import java.util.Set;

/** What compliance counts, each with the reports behind it. What the plan does not ask for any more is in none of them. */
public enum Figure {
    /** All that are asked for, whether their due date has come or not; without the exempt ones. */
    EXPECTED(EnumSet.complementOf(EnumSet.of(ReportStatus.EXEMPT, ReportStatus.WITHDRAWN)), null),
    /** Handed in at least once, whatever came of it. */
    RECEIVED(ReportStatus.HANDED_IN, null),
    /** Handed in, the first time on the due date in force or before. */
    ON_TIME(ReportStatus.HANDED_IN, "r.submittedOn <= r.dueOn"),
    /** Handed in, the first time after the due date in force. */
    LATE(ReportStatus.HANDED_IN, "r.submittedOn > r.dueOn"),
    /** Handed in; the recipient has not decided yet. */
    WAITING(ReportStatus.UNDER_REVIEW, null),
    /** Handed in and sent back, to be handed in again. */
    RETURNED(EnumSet.of(ReportStatus.RETURNED), null),
    /** Handed in, and nobody asks for more. */
    ACCEPTED(EnumSet.of(ReportStatus.ACCEPTED), null),
    /** Not handed in, and the due date has passed. */
    OVERDUE(ReportStatus.NOT_HANDED_IN, "r.dueOn < :today"),
    /** Not handed in, due today or later. */
    OPEN(ReportStatus.NOT_HANDED_IN, "r.dueOn >= :today"),
    /** Not expected, for a reason. */
    EXEMPT(EnumSet.of(ReportStatus.EXEMPT), null);

    private final Set<ReportStatus> statuses;
    private final String condition;

    Figure(Set<ReportStatus> statuses, String condition) {
        this.statuses = statuses;
        this.condition = condition;
    }

    Set<ReportStatus> statuses() {
        return statuses;
    }

    /** What holds of the reports {@code r} beside their status, by the dates {@code :today}; null: nothing. */
    String condition() {
        return condition;
    }

    boolean goesByToday() {
        return condition != null && condition.contains(":today");
    }
}
