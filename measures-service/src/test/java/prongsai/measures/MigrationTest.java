package prongsai.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prongsai.measures.Given.anyAgency;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Database;

/** The service starts on an empty database: Flyway makes the schema and Hibernate validates it. */
@QuarkusTest
class MigrationTest {

    private static final List<String> TABLES = List.of(
            "agency",
            "unit",
            "assessment",
            "finding",
            "measure_plan",
            "measure",
            "step",
            "measure_finding",
            "measure_constraint",
            "measure_assignee",
            "step_assignee",
            "step_transition",
            "follow_up_plan",
            "follow_up_plan_measure",
            "follow_up",
            "follow_up_progress",
            "follow_up_attendee",
            "follow_up_next_action",
            "follow_up_correction",
            "follow_up_rescheduling",
            "holiday",
            "evidence",
            "evidence_item",
            "link_check",
            "checked_link",
            "plan_issuance",
            "plan_issuance_agency",
            "plan_edition",
            "adoption",
            "adoption_answer",
            "departure_reason");

    @Test
    void everyMigrationIsApplied() {
        assertThat(Database.query("select 1 from flyway_schema_history where not success"))
                .isEmpty();
        assertThat(TABLES).allSatisfy(table -> assertThat(
                        Database.query("select 1 from information_schema.tables where table_name = ?", table))
                .hasSize(1));
    }

    @Test
    void constraintsAndIndexesHaveNamesOfOurs() {
        var names = Database.query(
                """
                select conname as name, relname as relation from pg_constraint c join pg_class r on r.oid = c.conrelid
                where contype <> 'n' and r.relnamespace = 'public'::regnamespace""");
        assertThat(names).allSatisfy(row -> assertThat((String) row.get("name"))
                .matches("[a-z_]+_(pkey|key|fkey|check)|flyway_schema_history_pk"));
        assertThat(Database.query(
                        "select 1 from pg_indexes where schemaname = 'public' and indexname !~ '^[a-z_]+_(pkey|key|idx|pk)$'"
                                + " and tablename <> 'flyway_schema_history'"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNIT, null, null, null",
                "UNIT, null, 'ก', 'ALL'",
                "POSITION, null, null, null",
                "WILDCARD, null, null, 'SOME'",
                "WILDCARD, null, 'ก', null",
                "DREAM, null, 'ก', null",
            })
    void theDatabaseKeepsAssigneesInShapeToo(String values) {
        var agency = anyAgency();
        var measure = agency.measure(agency.plan());
        var kind = values.substring(0, values.indexOf(','));
        var rest = values.substring(values.indexOf(','));
        assertThatThrownBy(() -> Database.execute(
                        "insert into measure_assignee (measure_id, position, kind, role, unit_id, name, wildcard) values (?::uuid, 9, '"
                                + kind + "', 'MAIN'" + rest + ")",
                        measure))
                .hasStackTraceContaining("measure_assignee_kind_check");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update measure_plan set status = 'APPROVED' where id = ?::uuid",
                "update measure_plan set fiscal_year = 2024 where id = ?::uuid",
                "update measure_plan set status = 'CLOSED' where id = ?::uuid",
                "update measure_plan set approved_position = 'ก', approved_acting = false where id = ?::uuid",
                "update step set status = 'VERIFIED' where measure_id in (select id from measure where measure_plan_id = ?::uuid)",
                "update measure set rounds = array[5] where measure_plan_id = ?::uuid",
                "update measure set until_on = '2024-01-01' where measure_plan_id = ?::uuid",
                "update measure set number = 1 where measure_plan_id = ?::uuid",
                "update follow_up set status = 'RECORDED' where measure_plan_id = ?::uuid",
                "update follow_up set number = 1 where measure_plan_id = ?::uuid",
                "update follow_up set status = 'CANCELLED' where measure_plan_id = ?::uuid",
                "update follow_up_plan set day_shift = 'SOMEWHERE' where measure_plan_id = ?::uuid",
                "delete from measure where measure_plan_id = ?::uuid",
            })
    void theDatabaseIsTheLastLineOfTheRules(String broken) {
        var agency = anyAgency();
        var plan = agency.plan();
        agency.measure(plan);
        agency.followUpPlan(plan, agency.measure(plan));
        assertThatThrownBy(() -> Database.execute(broken, plan)).hasStackTraceContaining("violates");
    }
}
