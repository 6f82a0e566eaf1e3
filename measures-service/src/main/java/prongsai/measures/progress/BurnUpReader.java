package prongsai.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import prongsai.kit.calendar.FiscalYear;
import prongsai.kit.caller.Caller;
import prongsai.kit.problem.Problem;
import prongsai.kit.rows.Rows;
import prongsai.measures.progress.BurnUp.Interval;
import prongsai.measures.progress.BurnUp.StepDays;

/** Reads the days of a plan's steps and has the chart drawn from them. */
@ApplicationScoped
class BurnUpReader {

    private final Rows rows;
    private final Caller caller;

    BurnUpReader(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    BurnUpResponse ofPlan(UUID id, Interval interval) {
        var read = rows.read(ProgressSql.stepDays(id, caller.scope()), Row::of);
        if (read.isEmpty()) {
            throw Problem.notFound("There is no such plan.", "ไม่พบแผนนี้");
        }
        var head = read.get(0);
        var year = FiscalYear.of(head.fiscalYear());
        var steps = read.stream().filter(Row::isStep).map(Row::days).toList();
        var chart = new BurnUp(steps);
        return new BurnUpResponse(
                id,
                head.fiscalYear(),
                year.start(),
                year.end(),
                steps.size(),
                (int) steps.stream().filter(step -> step.due() == null).count(),
                chart.today(year, head.asOf()),
                chart.points(year, interval, head.asOf()));
    }

    /** A step with what is known of its plan; a plan without steps has rows without a step. */
    private record Row(int fiscalYear, LocalDate asOf, UUID stepId, StepDays days) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getInt("fiscal_year"),
                    row.getObject("as_of", LocalDate.class),
                    row.getObject("step_id", UUID.class),
                    new StepDays(
                            row.getObject("effective_due_on", LocalDate.class),
                            row.getObject("done_on", LocalDate.class),
                            row.getObject("verified_on", LocalDate.class)));
        }

        boolean isStep() {
            return stepId != null;
        }
    }
}
