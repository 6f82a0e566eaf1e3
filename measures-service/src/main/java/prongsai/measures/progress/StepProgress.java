package prongsai.measures.progress;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the steps of something have come. */
@Schema(
        description =
                "Counts of steps. Each is in one of open, doneInPart, rejected, reportedDone, verified. A step is due on its own"
                        + " date or on the last day of its measure (of a month, its last day); without either it counts in"
                        + " the percents and is never overdue.")
record StepProgress(
        @Schema(minimum = "0") int total,
        @Schema(minimum = "0", description = "Nothing is reported, also after a reopening") int open,
        @Schema(minimum = "0", description = "Reported done in part") int doneInPart,
        @Schema(minimum = "0", description = "The report was rejected; to be reported again") int rejected,
        @Schema(minimum = "0", description = "Reported done, waiting for verification") int reportedDone,
        @Schema(minimum = "0", description = "Verified by somebody else than the reporter") int verified,
        @Schema(minimum = "0", description = "Open, done in part or rejected, and due before asOf") int overdue,
        @Schema(minimum = "0", description = "Reported done or verified, and done after the day on which it was due")
                int doneLate,
        @Schema(minimum = "0", description = "Without any date") int undated,
        @Schema(
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        description = "Verified steps in percent of all; null where there are none",
                        examples = "66.67")
                BigDecimal percentVerified,
        @Schema(
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        description = "Steps that are reported done, verified or not yet, in percent of all",
                        examples = "83.33")
                BigDecimal percentReported,
        @Schema(
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        description = "Steps that are done in part, in percent of all; not among those reported done",
                        examples = "16.67")
                BigDecimal percentInPart) {

    /** Of the steps {@code s} as of {@code p.as_of}. */
    static final String COUNTS =
            """
            count(s.id) as total, count(*) filter (where s.status = 'OPEN') as open,
            count(*) filter (where s.status = 'DONE_IN_PART') as done_in_part,
            count(*) filter (where s.status = 'REJECTED') as rejected,
            count(*) filter (where s.status = 'REPORTED_DONE') as reported_done,
            count(*) filter (where s.status = 'VERIFIED') as verified,
            count(*) filter (where s.status not in ('REPORTED_DONE', 'VERIFIED') and s.effective_due_on < p.as_of) as overdue,
            count(*) filter (where s.status in ('REPORTED_DONE', 'VERIFIED') and s.effective_due_on < s.done_on) as done_late,
            count(s.id) filter (where s.effective_due_on is null) as undated""";

    static final StepProgress NONE = counted(0, 0, 0, 0, 0, 0, 0, 0, 0);

    static StepProgress of(ResultSet row) throws SQLException {
        return counted(
                row.getInt("total"),
                row.getInt("open"),
                row.getInt("done_in_part"),
                row.getInt("rejected"),
                row.getInt("reported_done"),
                row.getInt("verified"),
                row.getInt("overdue"),
                row.getInt("done_late"),
                row.getInt("undated"));
    }

    StepProgress plus(StepProgress other) {
        return counted(
                total + other.total,
                open + other.open,
                doneInPart + other.doneInPart,
                rejected + other.rejected,
                reportedDone + other.reportedDone,
                verified + other.verified,
                overdue + other.overdue,
                doneLate + other.doneLate,
                undated + other.undated);
    }

    private static StepProgress counted(
            int total,
            int open,
            int doneInPart,
            int rejected,
            int reportedDone,
            int verified,
            int overdue,
            int doneLate,
            int undated) {
        return new StepProgress(
                total,
                open,
                doneInPart,
                rejected,
                reportedDone,
                verified,
                overdue,
                doneLate,
                undated,
                Percent.of(verified, total),
                Percent.of(reportedDone + verified, total),
                Percent.of(doneInPart, total));
    }
}
