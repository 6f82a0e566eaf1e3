package prongsai.measures.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;

/** Plans of the version before have their issues on the measures only; afterwards the plan itself has them. */
@QuarkusTest
class OldPlansTest {

    private static final String SCHEMA = "before_issues";

    @AfterEach
    void theSchemaIsGone() {
        Database.execute("drop schema if exists " + SCHEMA + " cascade");
    }

    @Test
    void aPlanWithIssuesOnItsMeasuresIsKeyedByThem() {
        migrateTo("41");
        var agency = UUID.randomUUID();
        Database.execute(
                "insert into before_issues.agency (id, code, name_th, path) values (?, 'A', 'ก', '/A/')", agency);
        var withIssues = plan(agency);
        measure(withIssues, 1, "1.2", "การให้บริการ");
        measure(withIssues, 2, "1.1", "กระบวนการปฏิบัติงาน");
        measure(withIssues, 3, "1.2", "อีกมาตรการหนึ่ง");
        var without = plan(agency);
        measure(without, 1, null, "ไม่มีประเด็น");

        migrateTo("45");
        assertThat(Database.query("select keyed_by from before_issues.measure_plan where id = ?", withIssues))
                .containsExactly(Map.of("keyed_by", "ISSUE"));
        assertThat(Database.query("select keyed_by from before_issues.measure_plan where id = ?", without))
                .containsExactly(Map.of("keyed_by", "FREE"));
        assertThat(Database.query("select position, number, title from before_issues.plan_issue order by position"))
                .containsExactly(
                        Map.of("position", 0, "number", "1.2", "title", "การให้บริการ"),
                        Map.of("position", 1, "number", "1.1", "title", "กระบวนการปฏิบัติงาน"));
        assertThat(Database.query("select distinct further_titles = '{}' as none from before_issues.measure"))
                .containsExactly(Map.of("none", true));
    }

    private static UUID plan(UUID agency) {
        var plan = UUID.randomUUID();
        Database.execute(
                """
                insert into before_issues.measure_plan (id, agency_id, fiscal_year, status, measure_count, created_at, version)
                values (?, ?, 2567, 'DRAFT', 3, now(), 3)""",
                plan,
                agency);
        return plan;
    }

    private static void measure(UUID plan, int number, String issue, String title) {
        Database.execute(
                """
                insert into before_issues.measure
                    (id, measure_plan_id, number, kind, issue, title, rounds, constraints_stated, version)
                values (?, ?, ?, 'MEASURE', ?, ?, '{}', 'NOT_STATED', 0)""",
                UUID.randomUUID(),
                plan,
                number,
                issue,
                title);
    }

    private static void migrateTo(String version) {
        var config = ConfigProvider.getConfig();
        Flyway.configure()
                .dataSource(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class))
                .schemas(SCHEMA)
                .locations("db/kit", "db/migration")
                .target(version)
                .load()
                .migrate();
    }
}
