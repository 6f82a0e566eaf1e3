package prongsai.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.kit.caller.Caller;
import prongsai.kit.problem.Problem;
import prongsai.kit.rows.Rows;
import prongsai.measures.progress.UnitProgressResponse.Line;
import prongsai.measures.progress.UnitProgressResponse.Responsible;

/** Shows whose share of a plan has come how far. */
@ApplicationScoped
class UnitProgress {

    private final Rows rows;
    private final Caller caller;

    UnitProgress(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    UnitProgressResponse ofPlan(UUID id) {
        var scope = caller.scope();
        var asOf = rows.read(ProgressSql.plan(id, scope), row -> row.getObject("as_of", LocalDate.class)).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no such plan.", "ไม่พบแผนนี้"));
        var steps = rows.read(
                ProgressSql.stepsOfUnits(id, scope), row -> line(row, StepProgress.of(row), FollowUpProgress.NONE));
        var followUps = rows.read(
                ProgressSql.followUpsOfUnits(id, scope), row -> line(row, StepProgress.NONE, FollowUpProgress.of(row)));
        return new UnitProgressResponse(id, asOf, joined(steps, followUps));
    }

    private static Line line(ResultSet row, StepProgress steps, FollowUpProgress followUps) throws SQLException {
        return new Line(
                Responsible.valueOf(row.getString("responsible")),
                row.getObject("unit_id", UUID.class),
                row.getString("name_th"),
                steps,
                followUps);
    }

    private static List<Line> joined(List<Line> steps, List<Line> followUps) {
        return Stream.concat(steps.stream(), followUps.stream())
                .collect(Collectors.toMap(
                        Key::of,
                        Function.identity(),
                        (step, followUp) -> new Line(
                                step.responsible(),
                                step.unitId(),
                                step.unitNameTh(),
                                step.steps(),
                                followUp.followUps())))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** By the text of the id, which is how PostgreSQL sorts it, too. */
    private record Key(Responsible responsible, String unitId) implements Comparable<Key> {

        static Key of(Line line) {
            return new Key(line.responsible(), String.valueOf(line.unitId()));
        }

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::responsible)
                    .thenComparing(Key::unitId)
                    .compare(this, other);
        }
    }
}
