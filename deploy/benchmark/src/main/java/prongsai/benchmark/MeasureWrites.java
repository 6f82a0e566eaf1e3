package prongsai.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Adding a measure with five steps to a draft, which tells of the plan as it now is: from an empty plan to one of ten measures. */
final class MeasureWrites {

    static final int MEASURES = 10;

    /** Who wait for the service and hardly for each other: more clients than processors wait in a queue before it. */
    private static final int FEW_CLIENTS = 2;

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);

    private static final String JSON = "application/json";

    private final Bench bench;
    private final Drafts drafts;
    private final List<byte[]> bodies;
    private final List<byte[]> bodiesOfTenth;
    private MeasureRows rows;

    MeasureWrites(Bench bench) throws SQLException, IOException {
        this.bench = bench;
        this.drafts = new Drafts(bench.whole());
        this.bodies = bodies(bench.whole());
        this.bodiesOfTenth = bodies(bench.tenth());
    }

    private static List<byte[]> bodies(Target target) throws SQLException, IOException {
        String ofAgency = "agency_id = (select id from agency where code = 'ROIET-TM')";
        Rows units = Rows.of(target, "select id from unit where " + ofAgency + " order by id");
        Rows findings = Rows.of(
                target,
                "select f.id from finding f join assessment a on a.id = assessment_id where a." + ofAgency
                        + " order by fiscal_year desc, indicator");
        List<byte[]> bodies = new ArrayList<>();
        for (int i = 0; i < MEASURES; i++) {
            String body = SampleData.read("measure.json")
                    .replace(":issue", "1." + (i % 7 + 1))
                    .replace(":indicator", String.valueOf(i + 1))
                    .replace(":finding", findings.firstIds(i + 1).get(i).toString())
                    .replace(":main", units.firstIds(1).get(0).toString())
                    .replace(":secondary", units.firstIds(2).get(1).toString());
            bodies.add(body.getBytes(StandardCharsets.UTF_8));
        }
        return bodies;
    }

    /** Fills one plan: all that was sent is in the plan and in the last of its events. */
    void compareAnswers() throws Exception {
        UUID plan = drafts.next();
        try (HttpConnection http = bench.whole().http();
                Connection connection = bench.whole().connect()) {
            fill(http, plan);
            List<String> sent = new ArrayList<>();
            for (byte[] body : bodies) {
                sent.addAll(new ObjectMapper().readTree(body).get("steps").findValuesAsText("text"));
            }
            rows = MeasureRows.of(connection, plan);
            bench.report().note("characters of an event", rows.charactersOfAnEvent());
            JsonNode told = new ObjectMapper().readTree(http.read("/v1/measure-plans/" + plan));
            JsonNode event = new ObjectMapper().readTree(rows.payloads().get(MEASURES - 1));
            if (!PlanReads.steps(told).equals(sent)
                    || !PlanReads.steps(event.get("data")).equals(sent)) {
                throw new IllegalStateException("the plan " + plan + " is not what was sent: " + told + event);
            }
        }
    }

    private void fill(HttpConnection http, UUID plan) throws Exception {
        for (byte[] body : bodies) {
            http.post(path(plan), JSON, body);
        }
    }

    void countStatements(StatementCount count) throws Exception {
        int plans = 20;
        try (HttpConnection http = bench.whole().http()) {
            for (int i = 0; i < plans; i++) {
                fill(http, drafts.next());
            }
        }
        long each = count.each(plans * MEASURES);
        bench.report().add(new Check("SQL statements to add a measure", each, "", Limit.atMost(9)));
    }

    void measure() throws Exception {
        Operation add = added("add a measure with five steps", bench.whole(), drafts, bodies);
        Operation toTenth = added("to plans of a year", bench.tenth(), new Drafts(bench.tenth()), bodiesOfTenth);
        Operation sql = stored();
        Map<Operation, Measured> measured = bench.measure(List.of(add, sql, toTenth));
        bench.compare(measured, add, sql, 0.45);
        bench.compare(measured, add, toTenth, 1 / 1.5);
        if (!bench.form().isShort()) {
            measureSlowest(add, sql, measured);
        }
    }

    /** Beside plain SQL: where that is slower than the limit, the clients wait for the machine. */
    private void measureSlowest(Operation add, Operation sql, Map<Operation, Measured> measured) throws Exception {
        bench.report()
                .note("p99 of its rows in plain SQL, ms", measured.get(sql).p99());
        double p99 = measured.get(add).p99();
        bench.report().add(new Check("p99 of adding a measure", p99, "ms", Limit.atMost(15)));
        double sqlOfFew = new Load(FEW_CLIENTS).run(sql, LONG_ENOUGH).millis(99);
        bench.report().note("p99 of its rows in plain SQL with two clients, ms", sqlOfFew);
        double ofFew = new Load(FEW_CLIENTS).run(add, LONG_ENOUGH).millis(99);
        bench.report().add(new Check("p99 of adding a measure, with two clients", ofFew, "ms", Limit.atMost(15)));
    }

    private Operation stored() {
        return new Operation("SQL of its rows", () -> {
            MeasureRows.Writer writer = rows.new Writer(batching(bench.whole()));
            Filling filling = new Filling(drafts, (plan, number) -> writer.store(plan, number));
            return Operation.client(random -> filling.next(), writer);
        });
    }

    private static Operation added(String name, Target target, Drafts drafts, List<byte[]> bodies) {
        return new Operation(name, () -> {
            HttpConnection http = target.http();
            Filling filling =
                    new Filling(drafts, (plan, number) -> http.post(path(plan), JSON, bodies.get(number - 1)));
            return Operation.client(random -> filling.next(), http);
        });
    }

    /** The driver makes one statement of a batch, as it does for the service. */
    private static Connection batching(Target target) throws SQLException {
        return DriverManager.getConnection(
                target.jdbcUrl() + "?reWriteBatchedInserts=true", target.owner(), target.owner());
    }

    private static String path(UUID plan) {
        return "/v1/measure-plans/" + plan + "/measures";
    }

    private interface Addition {
        void add(UUID plan, int number) throws Exception;
    }

    /** One client at work: it fills a plan, then the next. */
    private static final class Filling {

        private final Drafts drafts;
        private final Addition addition;
        private UUID plan;
        private int number = MEASURES;

        Filling(Drafts drafts, Addition addition) {
            this.drafts = drafts;
            this.addition = addition;
        }

        void next() throws Exception {
            if (number == MEASURES) {
                plan = drafts.next();
                number = 0;
            }
            addition.add(plan, ++number);
        }
    }
}
