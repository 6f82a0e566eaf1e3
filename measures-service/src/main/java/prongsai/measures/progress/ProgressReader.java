package prongsai.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.problem.Problem;
import prongsai.kit.rows.Rows;
import prongsai.kit.rows.Sql;
import prongsai.measures.measure.Measures;
import prongsai.measures.plan.PlanStatus;

/** Counts how far a plan or a measure that the caller may see has come; what exactly is overdue is for its own agency to read. */
@ApplicationScoped
class ProgressReader {

    private final Rows rows;
    private final Caller caller;

    ProgressReader(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    PlanProgressResponse ofPlan(UUID id) {
        var counted = rows.read(ProgressSql.stepsOfPlan(id, caller.scope()), Counted::ofPlan);
        if (counted.isEmpty()) {
            throw Problem.notFound("There is no such plan.", "ไม่พบแผนนี้");
        }
        var head = counted.get(0);
        var steps = counted.stream().map(Counted::steps).reduce(StepProgress.NONE, StepProgress::plus);
        var followUps = followUps(ProgressSql.followUpsOfPlan(id, head.asOf()));
        return new PlanProgressResponse(
                id,
                head.status(),
                head.asOf(),
                steps,
                followUps,
                counted.stream()
                        .filter(each -> each.measureId() != null)
                        .map(each ->
                                new PlanProgressResponse.MeasureLine(each.measureId(), each.number(), each.steps()))
                        .toList(),
                overdue(head, steps, followUps, ProgressSql.overdueOfPlan(id, head.asOf())));
    }

    MeasureProgressResponse ofMeasure(UUID id) {
        var head = rows.read(ProgressSql.stepsOfMeasure(id, caller.scope()), Counted::ofMeasure).stream()
                .findFirst()
                .orElseThrow(Measures::absent);
        var followUps = followUps(ProgressSql.followUpsOfMeasure(id, head.asOf()));
        return new MeasureProgressResponse(
                id,
                head.planId(),
                head.asOf(),
                head.steps(),
                followUps,
                overdue(head, head.steps(), followUps, ProgressSql.overdueOfMeasure(id, head.asOf())));
    }

    private FollowUpProgress followUps(Sql sql) {
        return rows.read(sql, FollowUpProgress::of).get(0);
    }

    private List<OverdueItem> overdue(Counted head, StepProgress steps, FollowUpProgress followUps, Sql sql) {
        if (!head.agencyCode().equals(caller.agencyCode())) {
            return null;
        }
        return steps.overdue() + followUps.overdue() == 0 ? List.of() : rows.read(sql, OverdueItem::of);
    }

    /** The steps of one measure with what is known of its plan; a plan without measures has one row without a measure. */
    private record Counted(
            UUID planId,
            PlanStatus status,
            String agencyCode,
            LocalDate asOf,
            UUID measureId,
            int number,
            StepProgress steps) {

        static Counted ofPlan(ResultSet row) throws SQLException {
            return new Counted(
                    row.getObject("id", UUID.class),
                    PlanStatus.valueOf(row.getString("status")),
                    row.getString("agency_code"),
                    row.getObject("as_of", LocalDate.class),
                    row.getObject("measure_id", UUID.class),
                    row.getInt("number"),
                    StepProgress.of(row));
        }

        static Counted ofMeasure(ResultSet row) throws SQLException {
            return new Counted(
                    row.getObject("id", UUID.class),
                    null,
                    row.getString("agency_code"),
                    row.getObject("as_of", LocalDate.class),
                    null,
                    0,
                    StepProgress.of(row));
        }
    }
}
