package prongsai.measures.work;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.get;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import prongsai.kit.page.Cursor;
import prongsai.kit.rows.Sql;
import prongsai.kit.test.Database;
import prongsai.measures.Given.KnownAgency;
import prongsai.measures.ManyPlans;

/** What there is to do is found without looking at other agencies, at closed plans or at what is done. */
@QuarkusTest
class CostOfWorkTest {

    /** An approved plan has 32 steps and 64 follow-ups here, each with a few pages of indexes and assignees. */
    private static final int OF_ONE_PLAN = 1_000;

    @Test
    void aPageIsReadFromIndexes() throws SQLException {
        try (var plans = new ManyPlans()) {
            var unit = plans.firstUnit();
            plans.assertReadsByIndex(query(filter -> {}, null), 21, OF_ONE_PLAN);
            plans.assertReadsByIndex(query(filter -> filter.unitId = unit, null), 21, OF_ONE_PLAN);
            plans.assertReadsByIndex(query(filter -> filter.position = "นิติกร", null), 8, OF_ONE_PLAN);
            plans.assertReadsByIndex(query(filter -> filter.kind = WorkKind.STEP, null), 21, OF_ONE_PLAN);
            plans.assertReadsByIndex(query(filter -> filter.overdue = true, null), 21, OF_ONE_PLAN);
            plans.assertReadsByIndex(query(filter -> {}, LocalDate.parse("2024-08-30")), 21, OF_ONE_PLAN);
            plans.assertReadsByIndex(query(filter -> {}, LocalDate.parse("2024-10-01")), 0, OF_ONE_PLAN);
            plans.assertReadsByIndex(WorkQuery.names(ManyPlans.anyAgency()), 1, OF_ONE_PLAN);
        }
    }

    @Test
    void aLongListTakesAsManyStatementsAsAShortOne() {
        assertThat(statements(agency(1))).hasSize(1);
        assertThat(statements(agency(30))).hasSize(1);
    }

    private static WorkQuery queryOf(WorkFilter filter, LocalDate after) {
        return new WorkQuery(
                filter,
                ManyPlans.anyAgency(),
                "somebody",
                filter.position == null ? List.of() : List.of(filter.position),
                Optional.ofNullable(after).map(date -> Cursor.of(date, new UUID(0, 0))),
                21);
    }

    private static Sql query(Consumer<WorkFilter> narrowed, LocalDate after) {
        var filter = new WorkFilter();
        narrowed.accept(filter);
        return queryOf(filter, after).sql();
    }

    private static KnownAgency agency(int steps) {
        var agency = anyAgency();
        var plan = agency.plan();
        agency.measure(plan, Map.of("title", "ก", "steps", Collections.nCopies(steps, Map.of("text", "ข"))));
        approve(agency.approver(), plan, 1).statusCode(200);
        return agency;
    }

    private static List<String> statements(KnownAgency agency) {
        return Database.statements("measure|step|plan|follow", () -> get(agency.officer(), "/v1/work-items?limit=30")
                .statusCode(200));
    }
}
