package prongsai.measures.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.measures.measure.ConstraintKind;

/** Plans that were entered before a migration are as whole after it. */
@QuarkusTest
class OldPlansTest {

    private static final String SCHEMA = "old_plans";

    @AfterEach
    void theSchemaIsGone() {
        Database.execute("drop schema if exists " + SCHEMA + " cascade");
    }

    @Test
    void aPlanWithIssuesOnItsMeasuresIsKeyedByThem() {
        migrateTo("41");
        var agency = agency();
        var withIssues = plan(agency);
        measure(withIssues, 1, "1.2", "การให้บริการ");
        measure(withIssues, 2, "1.1", "กระบวนการปฏิบัติงาน");
        measure(withIssues, 3, "1.2", "อีกมาตรการหนึ่ง");
        var without = plan(agency);
        measure(without, 1, null, "ไม่มีประเด็น");

        migrateTo("45");
        assertThat(Database.query("select keyed_by from old_plans.measure_plan where id = ?", withIssues))
                .containsExactly(Map.of("keyed_by", "ISSUE"));
        assertThat(Database.query("select keyed_by from old_plans.measure_plan where id = ?", without))
                .containsExactly(Map.of("keyed_by", "FREE"));
        assertThat(Database.query("select position, number, title from old_plans.plan_issue order by position"))
                .containsExactly(
                        Map.of("position", 0, "number", "1.2", "title", "การให้บริการ"),
                        Map.of("position", 1, "number", "1.1", "title", "กระบวนการปฏิบัติงาน"));
        assertThat(Database.query("select distinct further_titles = '{}' as none from old_plans.measure"))
                .containsExactly(Map.of("none", true));
    }

    @Test
    void theApproachesOfAMeasureStayInTheirOrder() {
        migrateTo("74?");
        var agency = agency();
        var plan = plan(agency);
        measure(plan, 1, null, "มีวิธีการ");
        measure(plan, 2, null, "ไม่มีวิธีการ");
        Database.execute(
                """
                insert into old_plans.approach (measure_id, position, text)
                select id, position, text from old_plans.measure, (values (1, 'สอง'), (0, 'หนึ่ง'), (2, 'สาม')) as a (position, text)
                where number = 1""");

        migrateTo("75");
        assertThat(Database.query(
                        "select array_to_string(approaches, '/') as approaches from old_plans.measure order by number"))
                .containsExactly(Map.of("approaches", "หนึ่ง/สอง/สาม"), Map.of("approaches", ""));
    }

    @Test
    void whatAPlanSaysAsAWholeStandsInItsRow() {
        migrateTo("82?");
        var plan = plan(agency());
        var without = plan(UUID.fromString(agencyOf(plan)));
        Database.execute(
                """
                insert into old_plans.plan_issue (measure_plan_id, position, number, title, analysis)
                values (?, 1, '1.1', 'หนึ่ง "อ้าง"', null), (?, 0, '1.2', 'สอง', 'วิเคราะห์')""",
                plan,
                plan);
        Database.execute("insert into old_plans.plan_issue_item values (?, 0, '1.2', 'o๑๔', null)", plan);
        Database.execute(
                "insert into old_plans.plan_constraint values (?, 0, 'PROBLEM', 'งบประมาณ', 'ASSESSOR')", plan);
        Database.execute(
                """
                insert into old_plans.plan_reopening
                values (?, 0, 'แก้ไข', 'somebody', '2024-05-30 07:00:00.123456+07')""",
                plan);
        var finding = finding(plan);
        Database.execute("insert into old_plans.finding_explanation values (?, 0, ?, 'ทำแล้ว')", plan, finding);

        migrateTo("90");
        var row = rowOf(plan);
        assertThat(new ListInRow.OfIssues().convertToEntityAttribute(row.get("issues")))
                .containsExactly(new Issue("1.2", "สอง", "วิเคราะห์"), new Issue("1.1", "หนึ่ง \"อ้าง\"", null));
        assertThat(new ListInRow.OfIssueItems().convertToEntityAttribute(row.get("issue_items")))
                .containsExactly(new IssueItem("1.2", "o๑๔", null));
        assertThat(new ListInRow.OfConstraints().convertToEntityAttribute(row.get("constraints")))
                .containsExactly(new PlanConstraint(ConstraintKind.PROBLEM, "งบประมาณ", ConstraintAddressee.ASSESSOR));
        assertThat(new ListInRow.OfReopenings().convertToEntityAttribute(row.get("reopenings")))
                .containsExactly(new Reopening("แก้ไข", "somebody", Instant.parse("2024-05-30T00:00:00.123456Z")));
        assertThat(new ListInRow.OfExplanations().convertToEntityAttribute(row.get("explanations")))
                .containsExactly(new FindingExplanation(finding, "ทำแล้ว"));
        assertThat(rowOf(without).values()).containsOnly("[]");
    }

    private static Map<String, String> rowOf(UUID plan) {
        var row = Database.query(
                "select issues, issue_items, constraints, reopenings, explanations from old_plans.measure_plan where id = ?",
                plan);
        return row.get(0).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, column -> (String) column.getValue()));
    }

    private static String agencyOf(UUID plan) {
        return Database.query("select agency_id::text as id from old_plans.measure_plan where id = ?", plan)
                .get(0)
                .get("id")
                .toString();
    }

    private static UUID finding(UUID plan) {
        var assessment = UUID.randomUUID();
        var finding = UUID.randomUUID();
        Database.execute(
                "insert into old_plans.assessment (id, agency_id, programme, fiscal_year) values (?, ?::uuid, 'NACC_ITA', 2566)",
                assessment,
                agencyOf(plan));
        Database.execute(
                """
                insert into old_plans.finding (id, assessment_id, severity, origin, text, active)
                values (?, ?, 'URGENT', 'SCORE', 'ก', true)""",
                finding,
                assessment);
        return finding;
    }

    private static UUID agency() {
        var agency = UUID.randomUUID();
        Database.execute("insert into old_plans.agency (id, code, name_th, path) values (?, 'A', 'ก', '/A/')", agency);
        return agency;
    }

    private static UUID plan(UUID agency) {
        var plan = UUID.randomUUID();
        Database.execute(
                """
                insert into old_plans.measure_plan (id, agency_id, fiscal_year, status, measure_count, created_at, version)
                values (?, ?, 2567, 'DRAFT', 3, now(), 3)""",
                plan,
                agency);
        return plan;
    }

    private static void measure(UUID plan, int number, String issue, String title) {
        Database.execute(
                """
                insert into old_plans.measure
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
