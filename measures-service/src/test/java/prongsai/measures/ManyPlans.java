package prongsai.measures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import prongsai.kit.rows.Sql;
import prongsai.kit.test.Database;

/**
 * Two hundred agencies with an approved plan and four closed ones each, in a transaction that never ends well: 32,000 steps and 64,000
 * follow-ups.
 */
public final class ManyPlans implements AutoCloseable {

    private static final Set<String> LARGE = Set.of(
            "measure",
            "step",
            "measure_assignee",
            "step_assignee",
            "follow_up_plan",
            "follow_up_plan_measure",
            "follow_up",
            "evidence");

    private static final List<String> FILLING = List.of(
            """
            insert into agency (id, code, name_th, path)
            select uuidv7(), 'W' || n, 'หน่วยงาน', '/TH/W' || n || '/' from generate_series(1000, 1199) n""",
            """
            insert into unit (id, agency_id, name_th, active)
            select uuidv7(), a.id, 'กอง ' || n, true from agency a, generate_series(1, 4) n where a.code ~ '^W1...$'""",
            """
            insert into measure_plan (id, agency_id, fiscal_year, status, measure_count, created_at, approved_at, approved_by,
                                      closed_at, closed_by, version)
            select uuidv7(), a.id, y, case when y = 2567 then 'APPROVED' else 'CLOSED' end, 8, now(), now(), 'x',
                   case when y < 2567 then now() end, case when y < 2567 then 'x' end, 0
            from agency a, generate_series(2563, 2567) y where a.code ~ '^W1...$' order by y""",
            """
            insert into measure (id, measure_plan_id, number, kind, title, rounds, constraints_stated, version, until_on, until_precision)
            select uuidv7(), p.id, n, 'MEASURE', 'ก', '{}', 'NOT_STATED', 0, make_date(p.fiscal_year - 543, 9, 30), 'DAY'
            from measure_plan p join agency a on a.id = p.agency_id, generate_series(1, 8) n where a.code ~ '^W1...$'""",
            """
            insert into measure_assignee (measure_id, position, kind, role, unit_id)
            select m.id, 0, 'UNIT', 'MAIN', u.id
            from measure m join measure_plan p on p.id = m.measure_plan_id
            join lateral (select *, row_number() over (order by id) as n from unit where agency_id = p.agency_id) u on u.n = 1 + m.number % 4
            join agency a on a.id = p.agency_id where a.code ~ '^W1...$'""",
            """
            insert into step (id, measure_id, measure_plan_id, number, text, effective_due_on, status)
            select uuidv7(), m.id, m.measure_plan_id, n, 'ข', m.until_on, 'OPEN'
            from measure m join measure_plan p on p.id = m.measure_plan_id join agency a on a.id = p.agency_id, generate_series(1, 4) n
            where a.code ~ '^W1...$'""",
            """
            insert into step_assignee (step_id, position, kind, role, name)
            select s.id, 0, 'POSITION', 'MAIN', 'นิติกร' from step s join measure_plan p on p.id = s.measure_plan_id
            join agency a on a.id = p.agency_id where a.code ~ '^W1...$' and s.number = 1""",
            """
            insert into follow_up_plan (id, measure_plan_id, pattern, dates, channels, responsible_unit_ids, entered_on, version)
            select m.id, m.measure_plan_id, 'MONTHLY', '{}', '{}', '{}', '2023-10-01', 0
            from measure m join measure_plan p on p.id = m.measure_plan_id join agency a on a.id = p.agency_id
            where a.code ~ '^W1...$'""",
            """
            insert into follow_up_plan_measure (follow_up_plan_id, position, measure_id)
            select f.id, 0, f.id from follow_up_plan f join measure_plan p on p.id = f.measure_plan_id
            join agency a on a.id = p.agency_id where a.code ~ '^W1...$'""",
            """
            insert into follow_up (id, follow_up_plan_id, measure_plan_id, agency_id, number, title, planned_on, due_on, entered_on, status, version)
            select uuidv7(), f.id, p.id, p.agency_id, n, 'ค', make_date(p.fiscal_year - 543, n, 15), make_date(p.fiscal_year - 543, n, 15), '2023-10-01', 'SCHEDULED', 0
            from follow_up_plan f join measure_plan p on p.id = f.measure_plan_id join agency a on a.id = p.agency_id,
                 generate_series(1, 8) n
            where a.code ~ '^W1...$'""",
            """
            insert into evidence (id, measure_plan_id, step_id, url, title, entered_at, entered_by, version)
            select uuidv7(), s.measure_plan_id, s.id, 'https://ita.example/', 'ง', now(), 'x', 0
            from step s join measure_plan p on p.id = s.measure_plan_id join agency a on a.id = p.agency_id
            where a.code ~ '^W1...$' and s.number = 2""",
            "analyze");

    private final Connection database;

    public ManyPlans() throws SQLException {
        database = Database.connect();
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            for (var each : FILLING) {
                statement.execute(each);
            }
        }
    }

    public static String anyAgency() {
        return "W1100";
    }

    /** Of that agency's plan of this year. */
    public UUID approvedPlan() throws SQLException {
        return id(
                "select p.id from measure_plan p join agency a on a.id = p.agency_id where a.code = 'W1100' and status = 'APPROVED'");
    }

    /** Of that plan. */
    public UUID firstMeasure() throws SQLException {
        return id("select id from measure where number = 1 and measure_plan_id = '" + approvedPlan() + "'");
    }

    /** Of that agency. */
    public UUID firstUnit() throws SQLException {
        return id(
                "select u.id from unit u join agency a on a.id = u.agency_id where a.code = 'W1100' order by u.id limit 1");
    }

    private UUID id(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    /** No large table is read from one end to the other, and the pages that are touched are those of one plan. */
    public void assertReadsByIndex(Sql sql, int rows, int pages) throws SQLException {
        var plan = explain(sql);
        assertThat(plan.findParents("Node Type").stream()
                        .filter(node -> node.path("Node Type").asText().equals("Seq Scan"))
                        .map(node -> node.path("Relation Name").asText()))
                .as(plan.toPrettyString())
                .doesNotContainAnyElementsOf(LARGE);
        assertThat(plan.get("Actual Rows").asInt()).as(plan.toPrettyString()).isEqualTo(rows);
        assertThat(plan.get("Shared Hit Blocks").asInt()
                        + plan.get("Shared Read Blocks").asInt())
                .as(plan.toPrettyString())
                .isLessThanOrEqualTo(pages);
    }

    /** The first column of all rows. */
    public List<UUID> ids(Sql sql) throws SQLException {
        try (var statement = database.prepareStatement(sql.text())) {
            sql.bind(statement);
            var found = new ArrayList<UUID>();
            var row = statement.executeQuery();
            while (row.next()) {
                found.add(row.getObject(1, UUID.class));
            }
            return found;
        }
    }

    private JsonNode explain(Sql sql) throws SQLException {
        try (var explain = database.prepareStatement("explain (analyze, buffers, format json) " + sql.text())) {
            sql.bind(explain);
            var row = explain.executeQuery();
            row.next();
            return new ObjectMapper().readTree(row.getString(1)).get(0).get("Plan");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        database.rollback();
        database.close();
    }
}
