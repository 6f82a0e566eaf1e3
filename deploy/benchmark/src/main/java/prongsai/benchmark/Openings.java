package prongsai.benchmark;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Opening the twelve reports of all agencies for a year by one call, beside INSERT … SELECT of the very rows that it stored:
 * schedules, reports and their events, without upkeep of the counts of compliance.
 */
final class Openings {

    private static final int YEAR = Form.LAST_YEAR + 1;
    private static final byte[] DUTY =
            """
            {"fiscalYear": %d, "frequency": {"kind": "MONTHLY"}, "content": "PROGRESS", "windowDays": 5,
             "reporter": {"kind": "POSITION", "name": "หัวหน้าหน่วยงาน"}, "recipientType": "MINISTRY"}"""
                    .formatted(YEAR)
                    .getBytes(StandardCharsets.UTF_8);

    private final Bench bench;

    Openings(Bench bench) {
        this.bench = bench;
    }

    void measure() throws Exception {
        int rounds = bench.form().isShort() ? 2 : 5;
        double[] ofService = new double[rounds];
        double[] ofSql = new double[rounds];
        try (Connection connection = bench.whole().connect()) {
            issue(); // the first time it is compiled, and its rows are kept aside
            execute(connection, "openings-keep.sql");
            for (int round = 0; round < rounds; round++) {
                execute(connection, "openings-delete.sql");
                ofSql[round] = Seconds.of(() -> insert(connection));
                execute(connection, "openings-delete.sql");
                ofService[round] = Seconds.of(this::issue);
            }
            checkTold(connection);
        }
        bench.times("opening a year beside INSERT … SELECT", Measured.median(ofService), Measured.median(ofSql), 3);
    }

    private void issue() throws Exception {
        try (HttpConnection http = bench.whole().http()) {
            http.post("/v1/issued-duties", "application/json", DUTY);
        }
    }

    private static void insert(Connection connection) throws Exception {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(SampleData.read("openings-insert.sql"));
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Twelve reports for each agency but the nation, each with one event. */
    private void checkTold(Connection connection) throws SQLException {
        long expected = 12L * (bench.form().agencies());
        Object stored = Rows.of(
                        connection,
                        "select count(*) from report r join outbox o on o.aggregateid = r.id::text where fiscal_year = ?",
                        YEAR)
                .all()
                .get(0)
                .get(0);
        if (!stored.equals(expected)) {
            throw new IllegalStateException(stored + " reports were opened and told of, not " + expected);
        }
    }

    private static void execute(Connection connection, String script) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(SampleData.read(script));
            statement.execute("vacuum analyze report");
            statement.execute("vacuum analyze outbox");
            statement.execute("vacuum analyze compliance_count");
        }
    }
}
