package prongsai.benchmark;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Planning the four reminders of every open item because a policy changed, beside INSERT … SELECT of the very rows that it stored;
 * and planning them again, which adds nothing.
 */
final class Planning {

    private static final byte[] POLICY =
            """
            {"terms": {"sendingHour": "08:30", "digest": true, "overdue": {"everyDays": 1, "atMost": 1},
             "leadTimes": [{"days": 7, "count": "CALENDAR_DAYS"}, {"days": 1, "count": "CALENDAR_DAYS"}, {"days": 0, "count": "CALENDAR_DAYS"}]}}"""
                    .getBytes(StandardCharsets.UTF_8);

    /** What the service itself writes when a policy changes. */
    private static final String ASK =
            "insert into replanning (id, after_id, asked_at) values (uuidv7(), '00000000-0000-0000-0000-000000000000', now())";

    private final Bench bench;

    Planning(Bench bench) {
        this.bench = bench;
    }

    void measure() throws Exception {
        int rounds = bench.form().rounds();
        double[] ofService = new double[rounds];
        double[] again = new double[rounds];
        double[] ofSql = new double[rounds];
        try (Connection connection = bench.whole().connect()) {
            firstTime(connection);
            for (int round = 0; round < rounds; round++) {
                clear(connection);
                ofSql[round] =
                        Seconds.of(() -> execute(connection, "insert into reminder select * from kept_reminder"));
                clear(connection);
                ofService[round] = plan(connection);
                checkCount(connection);
                again[round] = plan(connection);
                checkCount(connection);
            }
        }
        double sql = Measured.median(ofSql);
        bench.times("planning reminders beside INSERT … SELECT", Measured.median(ofService), sql, 3);
        bench.times("planning again, which adds none, beside it", Measured.median(again), sql, 3);
    }

    /** Compiles what is needed, and keeps the rows aside. */
    private void firstTime(Connection connection) throws Exception {
        try (HttpConnection http = bench.whole().http()) {
            http.post("/v1/reminder-policies", "application/json", POLICY);
        }
        awaitPlanned(connection);
        execute(connection, "create table kept_reminder as select * from reminder");
        execute(connection, "analyze kept_reminder");
        checkCount(connection);
    }

    private static void clear(Connection connection) throws SQLException {
        execute(connection, "truncate reminder, delivery_reminder");
        execute(connection, "vacuum due_item");
    }

    private static double plan(Connection connection) throws Exception {
        execute(connection, ASK);
        Wait.until(connection, false, "select 1 from replanning for update skip locked"); // a worker is at it then
        return Seconds.of(() -> awaitPlanned(connection));
    }

    private static void awaitPlanned(Connection connection) throws Exception {
        Wait.until(connection, false, "select 1 from replanning");
    }

    /** Each of five items of an agency has four. */
    private void checkCount(Connection connection) throws SQLException {
        Object planned = Rows.of(connection, "select count(*) from reminder where state = 'PLANNED'")
                .all()
                .get(0)
                .get(0);
        if (!planned.equals(20L * bench.form().agencies())) {
            throw new IllegalStateException(planned + " reminders are planned");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
