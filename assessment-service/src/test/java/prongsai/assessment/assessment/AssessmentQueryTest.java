package prongsai.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.page.Cursor;
import prongsai.kit.rows.Sql;
import prongsai.kit.test.Database;

/**
 * Every page is read from an index, from where it begins to where it ends: by forty thousand assessments of four thousand
 * agencies in ten years, which a transaction that never ends well holds.
 */
@QuarkusTest
class AssessmentQueryTest {

    private static final int PAGE = 51;
    private static final int PATH_DOWN_AN_INDEX = 4;

    /** The rows of a page, each on another page of the table at worst, and where the index is read: not a year, nor a scope. */
    private static final int BUFFERS = PAGE + 3 * PATH_DOWN_AN_INDEX;

    private static Connection database;

    @BeforeAll
    static void fill() throws SQLException {
        database = Database.connect();
        database.setAutoCommit(false);
        execute(
                """
                insert into agency (id, code, name_th, type, path, version)
                select uuidv7(), 'Q' || m, 'กระทรวง', 'MINISTRY', '/TH/Q' || m || '/', 0 from generate_series(10, 29) m""");
        execute(
                """
                insert into agency (id, code, name_th, type, path, version)
                select uuidv7(), p.code || '-' || n, 'หน่วยงาน', 'OTHER', p.path || p.code || '-' || n || '/', 0
                from agency p, generate_series(100, 299) n where p.path ~ '^/TH/Q../$'""");
        execute(
                """
                insert into assessment (id, agency_id, agency_path, criteria_id, programme, fiscal_year, status, overall, level,
                                        published_at, version)
                select uuidv7(), g.id, g.path, c.id,
                       case when g.path like '/TH/Q29/%' then 'OBEC_ITA_ONLINE' else 'NACC_ITA' end, y,
                       case when y = 2569 or n % 40 = 0 then 'DRAFT' else 'PUBLISHED' end, 90,
                       case when n % 50 = 0 then 'PASS' else 'GOOD' end, case when y = 2569 or n % 40 = 0 then null else now() end, 0
                from (select *, row_number() over (order by code) n from agency where path ~ '^/TH/Q../.') g,
                     generate_series(2560, 2569) y, (select id from criteria limit 1) c
                order by y, g.path""");
        execute("analyze assessment");
        execute("analyze agency");
    }

    @AfterAll
    static void forget() throws SQLException {
        database.rollback();
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/TH/,     ,                ,     ,          ,     38000",
        "/TH/,     ,                , 2566,          ,      3800",
        "/TH/,     , OBEC_ITA_ONLINE,     ,          ,      1800",
        "/TH/,     , NACC_ITA       , 2567,          ,      3600",
        "/TH/,     , OBEC_ITA_ONLINE, 2567,          ,       140",
        "/TH/,     ,                ,     , DRAFT    ,      4000",
        "/TH/,     ,                , 2569, PUBLISHED,         0",
        "/TH/,     ,                , 2566, DRAFT    ,        40",
        "/TH/, PASS,                , 2566,          ,        20",
        "/TH/Q20/, ,                ,     ,          ,      1900",
        "/TH/Q20/, ,                , 2566,          ,       140",
        "/TH/Q20/, , NACC_ITA       ,     ,          ,      1900",
        "/TH/Q20/, , OBEC_ITA_ONLINE,     ,          ,         0",
        "/TH/Q20/, ,                , 2568, PUBLISHED,       140",
        "/TH/Q20/Q20-150/, ,        ,     ,          ,         0"
    })
    void farPageTouchesAsLittleAsTheFirst(
            String scope, String level, String programme, Integer year, Status status, int far) throws SQLException {
        var filter = new AssessmentFilter();
        filter.level = level;
        filter.programme = programme;
        filter.fiscalYear = year;
        filter.status = status;
        var first = query(filter, scope, Optional.empty());
        var beyond = query(filter, scope, far == 0 ? Optional.empty() : Optional.of(row(first, far)));

        assertThat(buffers(first)).isLessThanOrEqualTo(BUFFERS);
        assertThat(buffers(beyond)).isLessThanOrEqualTo(BUFFERS);
    }

    @ParameterizedTest
    @CsvSource({"Q20-150, 10", "Q29-299, 10"})
    void assessmentsOfOneAgencyAreFoundByItsPlace(String code, int expected) throws SQLException {
        var filter = new AssessmentFilter();
        filter.agencyId = UUID.fromString(value("select id from agency where code = '" + code + "'"));

        var query = query(filter, "/TH/", Optional.empty());

        assertThat(buffers(query)).isLessThanOrEqualTo(BUFFERS);
        assertThat(plan(query).get("Actual Rows").asInt()).isEqualTo(expected);
    }

    private static Sql query(AssessmentFilter filter, String scope, Optional<Cursor> after) {
        return AssessmentQuery.of(filter, new AgencyScope(scope), after, PAGE);
    }

    /** What the page touches, none of it by reading a table from one end to the other, or by looking at rows and leaving them. */
    private static int buffers(Sql query) throws SQLException {
        var plan = plan(query);
        assertThat(plan.findValuesAsText("Node Type")).as(plan.toPrettyString()).doesNotContain("Seq Scan");
        assertThat(numbers(plan, "Rows Removed by Filter"))
                .as(plan.toPrettyString())
                .isLessThan(PAGE);
        assertThat(plan.findValues("Actual Rows")).as(plan.toPrettyString()).allMatch(rows -> rows.asInt() < 2 * PAGE);
        return plan.get("Shared Hit Blocks").asInt()
                + plan.get("Shared Read Blocks").asInt();
    }

    private static int numbers(JsonNode plan, String name) {
        return plan.findValues(name).stream().mapToInt(JsonNode::asInt).sum();
    }

    private static JsonNode plan(Sql query) throws SQLException {
        try (var explain = database.prepareStatement("explain (analyze, buffers, format json) " + query.text())) {
            query.bind(explain);
            var row = explain.executeQuery();
            row.next();
            return new ObjectMapper().readTree(row.getString(1)).get(0).get("Plan");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The list's row of that number, from 0, found the slow way. */
    private static Cursor row(Sql query, int number) throws SQLException {
        var sql = query.text().replaceFirst("limit \\d+", "offset " + number + " limit 1");
        try (var statement = database.prepareStatement(sql)) {
            query.bind(statement);
            var row = statement.executeQuery();
            assertThat(row.next()).isTrue();
            return AssessmentRow.of(row).cursor();
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
