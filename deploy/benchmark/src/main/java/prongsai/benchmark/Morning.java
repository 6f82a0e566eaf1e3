package prongsai.benchmark;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The morning on which twenty reminders of every agency come due at once: how fast they are claimed, sent as one digest an agency and
 * finished, beside db-scheduler, which does nothing but claim and finish, and beside a bare loop that sends as many mails.
 */
final class Morning {

    private static final int OF_EACH_AGENCY = 20;

    private final Bench bench;
    private final QuickMailServer mails;

    Morning(Bench bench, QuickMailServer mails) {
        this.bench = bench;
        this.mails = mails;
    }

    void measure() throws Exception {
        int rounds = bench.form().isShort() ? 1 : 3;
        double[] ofService = new double[rounds];
        double[] ofScheduler = new double[rounds];
        double[] ofLoop = new double[rounds];
        try (Connection connection = bench.whole().connect();
                BareMailLoop loop = new BareMailLoop(bench.whole(), mails.port())) {
            for (int round = 0; round < rounds; round++) {
                ofScheduler[round] = new SchedulerRun(bench.whole(), reminders()).seconds();
                begin(connection, "interval '1 day'"); // later than now: only the loop looks at them
                ofLoop[round] = Seconds.of(() -> loop.run(bench.form().agencies()));
                ofService[round] = send(connection);
            }
        }
        double service = Measured.median(ofService);
        bench.report().note("reminders claimed and finished a second", Math.round(reminders() / service));
        bench.atLeast("reminders a second beside db-scheduler", Measured.median(ofScheduler) / service, "×", 4);
        bench.times("a digest for each agency beside a bare loop", service, Measured.median(ofLoop), 2);
    }

    private int reminders() {
        return OF_EACH_AGENCY * bench.form().agencies();
    }

    private double send(Connection connection) throws Exception {
        int before = mails.taken();
        begin(connection, "interval '0'");
        double seconds = Seconds.of(() -> {
            mails.await(before + bench.form().agencies());
            Wait.until(
                    connection, false, "select 1 from reminder where wake_at < now() + interval '10 minutes' limit 1");
        });
        if (mails.taken() != before + bench.form().agencies()) {
            throw new IllegalStateException(mails.taken() - before + " mails were sent: a digest was split");
        }
        return seconds;
    }

    private static void begin(Connection connection, String from) throws Exception {
        execute(connection, SampleData.read("morning-clear.sql"));
        execute(connection, "vacuum analyze reminder");
        execute(connection, "vacuum analyze due_item");
        execute(connection, SampleData.read("morning.sql").replace(":from", from));
    }

    /** Several statements of one text are one transaction. */
    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
