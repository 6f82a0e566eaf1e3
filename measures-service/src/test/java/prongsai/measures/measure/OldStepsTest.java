package prongsai.measures.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Database;

/** Steps of the version before learn when they are due, of which plan they are and when they were verified. */
@QuarkusTest
class OldStepsTest {

    private static final UUID AGENCY = new UUID(0, 1);
    private static final UUID PLAN = new UUID(0, 2);
    private static final UUID MEASURE = new UUID(0, 3);

    @AfterEach
    void theSchemaIsGone() {
        Database.execute("drop schema if exists before_work cascade");
    }

    @Test
    void anOldStepKnowsWhatANewOneKnows() {
        aPlanOfBefore();
        step(1, "null", "OPEN", "null, null, null");
        step(2, "'2024-06-10'", "VERIFIED", "'2024-06-01', '2024-06-01', 'x'");
        transition(2, 0, "VERIFIED", "2024-06-02T05:00:00Z");
        transition(2, 1, "OPEN", "2024-06-03T05:00:00Z");
        transition(2, 2, "VERIFIED", "2024-06-04T17:00:00Z");
        migrateTo("74");
        assertThat(Database.query(
                        """
                        select number || ' ' || effective_due_on || ' ' || coalesce(cast(verified_on as text), '-') as known
                        from before_work.step where measure_plan_id = ? order by number""",
                        PLAN))
                .extracting(row -> row.get("known"))
                .containsExactly("1 2024-07-15 -", "2 2024-06-10 2024-06-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update before_work.step set measure_plan_id = gen_random_uuid()",
                "update before_work.step set effective_due_on = '2024-06-11' where number = 2",
                "update before_work.step set due_on = '2024-06-11' where number = 2",
                "update before_work.step set verified_on = '2024-06-11' where number = 1",
            })
    void theDatabaseKeepsThemInShapeToo(String broken) {
        aPlanOfBefore();
        step(1, "null", "OPEN", "null, null, null");
        step(2, "'2024-06-10'", "OPEN", "null, null, null");
        migrateTo("74");
        assertThatThrownBy(() -> Database.execute(broken)).hasStackTraceContaining("violates");
    }

    private static void aPlanOfBefore() {
        migrateTo("56");
        Database.execute(
                "insert into before_work.agency (id, code, name_th, path) values (?, 'A', 'ก', '/A/')", AGENCY);
        Database.execute(
                """
                insert into before_work.measure_plan (id, agency_id, fiscal_year, status, measure_count, created_at, version)
                values (?, ?, 2567, 'DRAFT', 1, now(), 1)""",
                PLAN,
                AGENCY);
        Database.execute(
                """
                insert into before_work.measure (id, measure_plan_id, number, kind, title, until_on, until_precision, rounds,
                                                 constraints_stated, version)
                values (?, ?, 1, 'MEASURE', 'ก', '2024-07-15', 'DAY', '{}', 'NOT_STATED', 0)""",
                MEASURE,
                PLAN);
    }

    private static void step(int number, String dueOn, String status, String report) {
        Database.execute(
                "insert into before_work.step (id, measure_id, number, text, due_on, status, done_on, reported_on, reported_by)"
                        + " values (?, ?, ?, 'ข', " + dueOn + ", '" + status + "', " + report + ")",
                id(number),
                MEASURE,
                number);
    }

    private static void transition(int number, int position, String to, String at) {
        Database.execute(
                "insert into before_work.step_transition (step_id, position, from_status, to_status, changed_by, changed_at)"
                        + " values (?, ?, 'OPEN', '" + to + "', 'x', '" + at + "')",
                id(number),
                position);
    }

    private static UUID id(int number) {
        return new UUID(1, number);
    }

    private static void migrateTo(String version) {
        var config = ConfigProvider.getConfig();
        Flyway.configure()
                .dataSource(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class))
                .schemas("before_work")
                .locations("db/kit", "db/migration")
                .target(version)
                .load()
                .migrate();
    }
}
