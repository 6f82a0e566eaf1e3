package prongsai.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** Reading one plan with its ten measures and their fifty steps. */
final class PlanReads {

    private static final String LOGIN_SCOPE = "/TH/M1/ROIET/ROIET-TM/%";
    private static final String PLANS =
            "select p.id from measure_plan p join agency a on a.id = agency_id where a.path like '" + LOGIN_SCOPE + "'";
    private static final String IN_FORCE = PLANS + " and p.status = 'APPROVED'";
    private static final String STEPS =
            """
            select s.text from step s join measure m on m.id = measure_id
            where m.measure_plan_id = ? order by m.number, s.number""";

    private final Bench bench;
    private final Rows plans;

    PlanReads(Bench bench) throws SQLException {
        this.bench = bench;
        this.plans = Rows.of(bench.whole(), PLANS);
    }

    /** Every step of every plan that is read below. */
    void compareAnswers() throws Exception {
        try (HttpConnection http = bench.whole().http()) {
            for (UUID id : plans.firstIds(plans.count())) {
                List<Object> stored = Rows.of(bench.whole(), STEPS, id).all().stream()
                        .map(row -> row.get(0))
                        .toList();
                JsonNode told = new ObjectMapper().readTree(http.read(path(id)));
                if (!stored.equals(steps(told))) {
                    throw new IllegalStateException("the plan " + id + " is not what the database holds");
                }
            }
        }
    }

    /** The texts of all steps of a plan as the service tells it. */
    static List<String> steps(JsonNode plan) {
        return plan.findValues("steps").stream()
                .flatMap(steps -> steps.findValuesAsText("text").stream())
                .toList();
    }

    void measure() throws Exception {
        measure("read one plan", "", PLANS, "read-plan.sql");
        measure("progress of a plan in force", "/progress", IN_FORCE, "progress.sql");
    }

    private void measure(String name, String part, String which, String query) throws Exception {
        Rows some = Rows.of(bench.whole(), which);
        Rows fewer = Rows.of(bench.tenth(), which);
        Operation one = bench.whole().get(name, random -> any(some, random) + part);
        Operation fromTenth = bench.tenth().get("one of a year", random -> any(fewer, random) + part);
        Operation sql = bench.whole().sql("SQL of it", SampleData.read(query), (statement, random) -> {
            statement.setObject(1, some.any(random).get(0));
            statement.setString(2, LOGIN_SCOPE);
        });
        Map<Operation, Measured> measured = bench.measure(List.of(one, sql, fromTenth));
        bench.compare(measured, one, sql, 0.15);
        bench.compare(measured, one, fromTenth, 1 / 1.5);
    }

    private static String any(Rows plans, SplittableRandom random) {
        return path((UUID) plans.any(random).get(0));
    }

    private static String path(UUID id) {
        return "/v1/measure-plans/" + id;
    }
}
