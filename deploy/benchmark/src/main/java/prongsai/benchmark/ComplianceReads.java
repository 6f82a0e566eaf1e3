package prongsai.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** Compliance of an agency and all below it: as fast as reading one report, and what the reports give. */
final class ComplianceReads {

    private static final String COMPLIANCE = "/v1/compliance?fiscalYear=";
    private static final String BELOW = "/v1/compliance/agencies?fiscalYear=";
    private static final String REPORTS =
            "select r.id from report r join agency a on a.id = r.agency_id where starts_with(a.path, ?) order by r.id limit 5000";

    private final Bench bench;
    private final String whose;
    private final String path;
    private final Rows reports;

    ComplianceReads(Bench bench, String whose, String path) throws SQLException {
        this.bench = bench;
        this.whose = whose;
        this.path = path;
        this.reports = Rows.of(bench.whole(), REPORTS, path);
    }

    /** Every figure of every year, of all and by period, against the reports one by one. */
    void compareAnswers() throws Exception {
        try (HttpConnection http = bench.whole().http()) {
            for (int year = bench.form().firstYear(); year <= Form.LAST_YEAR; year++) {
                JsonNode told = new ObjectMapper().readTree(http.read(COMPLIANCE + year));
                List<Object> all = figures(told.get("figures"));
                List<Object> counted = counted(year, null);
                if (!all.equals(counted)) {
                    throw new IllegalStateException(
                            "compliance " + whose + " of " + year + " is told as " + all + ", not " + counted);
                }
                for (JsonNode period : told.get("periods")) {
                    if (!figures(period.get("figures"))
                            .equals(counted(year, period.get("period").asText()))) {
                        throw new IllegalStateException(
                                "compliance " + whose + " is told otherwise than its reports give: " + period);
                    }
                }
            }
        }
    }

    private static List<Object> figures(JsonNode told) {
        return List.of(
                told.get("open").asLong(),
                told.get("overdue").asLong(),
                told.get("onTime").asLong(),
                told.get("late").asLong(),
                told.get("waiting").asLong(),
                told.get("returned").asLong(),
                told.get("accepted").asLong(),
                told.get("exempt").asLong());
    }

    /** @param period null: of the whole year */
    private List<Object> counted(int year, String period) throws Exception {
        return Rows.of(bench.whole(), SampleData.read("compliance.sql"), path, year, period, period)
                .all()
                .get(0);
    }

    void measure() throws Exception {
        Operation one = bench.whole()
                .get(
                        "one report " + whose,
                        random -> "/v1/reports/" + (UUID) reports.any(random).get(0));
        Operation compliance = bench.whole().get("compliance " + whose, random -> COMPLIANCE + anyYear(random));
        Operation below = bench.whole().get("agencies below " + whose, random -> BELOW + anyYear(random));
        Operation ofTenth = bench.tenth().get("compliance of a tenth", random -> COMPLIANCE + anyYear(random));
        Operation sql = bench.whole()
                .sql("SQL over its reports", SampleData.read("compliance.sql"), (statement, random) -> {
                    statement.setString(1, path);
                    statement.setInt(2, anyYear(random));
                    statement.setString(3, null);
                    statement.setString(4, null);
                });
        Map<Operation, Measured> measured = bench.measure(List.of(one, compliance, below, ofTenth, sql));
        bench.compare(measured, compliance, one, 0.8);
        bench.compare(measured, below, one, 0.2);
        bench.compare(measured, compliance, ofTenth, 1 / 1.5);
        bench.compare(measured, compliance, sql, 0.15);
    }

    private int anyYear(SplittableRandom random) {
        return bench.form().firstYear() + random.nextInt(bench.form().years());
    }
}
