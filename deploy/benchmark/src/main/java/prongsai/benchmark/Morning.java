package prongsai.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/**
 * The morning on which twenty reminders of every agency come due at once: how fast they are claimed, sent as one digest an agency and
 * finished, beside db-scheduler, which does nothing but claim and finish, and beside a bare loop that sends as many mails; and the same
 * with a webhook for each reminder besides, to a receiver in each province, beside a bare loop that sends both.
 */
final class Morning {

    private static final int OF_EACH_AGENCY = 20;

    private static final String WEBHOOK =
            """
            insert into webhook (id, agency_id, agency_path, url, state, secret, created_by, created_at, version)
            values (?, ?, ?, ?, 'ENABLED', 'whsec_' || repeat('QUJD', 11), 'benchmark', ?, 0)""";

    private final Bench bench;
    private final QuickMailServer mails;
    private final HookReceivers hooks;

    Morning(Bench bench, QuickMailServer mails, HookReceivers hooks) {
        this.bench = bench;
        this.mails = mails;
        this.hooks = hooks;
    }

    void measure() throws Exception {
        int rounds = bench.form().isShort() ? 1 : 3;
        double[] ofService = new double[rounds];
        double[] ofScheduler = new double[rounds];
        double[] ofLoop = new double[rounds];
        try (Connection connection = bench.whole().connect()) {
            for (int round = 0; round < rounds; round++) {
                ofScheduler[round] = new SchedulerRun(bench.whole(), reminders()).seconds();
                ofLoop[round] = loop(connection, null);
                ofService[round] = send(connection, 0);
            }
        }
        double service = Measured.median(ofService);
        bench.report().note("reminders claimed and finished a second", Math.round(reminders() / service));
        bench.atLeast("reminders a second beside db-scheduler", Measured.median(ofScheduler) / service, "×", 4);
        bench.times("a digest for each agency beside a bare loop", service, Measured.median(ofLoop), 2);
    }

    void measureWithWebhooks() throws Exception {
        double service;
        double loop;
        try (Connection connection = bench.whole().connect()) {
            enterWebhooks(connection);
            loop = loop(connection, hooks); // once: it takes minutes, and both are warm
            service = send(connection, reminders());
        }
        bench.report().note("reminders sent as webhook and in a digest a second", Math.round(reminders() / service));
        bench.times("webhooks and digests beside a bare loop", service, loop, 2);
    }

    private void enterWebhooks(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(WEBHOOK)) {
            for (int province = 0; province < hooks.ports().size(); province++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, UUID.randomUUID());
                insert.setString(3, "/TH/P" + province + "/");
                insert.setString(
                        4, "https://" + HookReceivers.HOST + ":" + hooks.ports().get(province) + "/hooks");
                insert.setTimestamp(5, Timestamp.from(Instant.now()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private int reminders() {
        return OF_EACH_AGENCY * bench.form().agencies();
    }

    private double loop(Connection connection, HookReceivers receivers) throws Exception {
        begin(connection, "interval '1 day'"); // later than now: only the loop looks at them
        try (BareLoop loop = new BareLoop(bench.whole(), mails, receivers)) {
            return Seconds.of(() -> loop.run(bench.form().agencies()));
        }
    }

    private double send(Connection connection, int webhooks) throws Exception {
        int mailsBefore = mails.taken();
        int hooksBefore = hooks.taken();
        begin(connection, "interval '0'");
        double seconds = Seconds.of(() -> {
            mails.await(mailsBefore + bench.form().agencies());
            hooks.await(hooksBefore + webhooks);
            Wait.until(
                    connection, false, "select 1 from reminder where wake_at < now() + interval '10 minutes' limit 1");
            Wait.until(connection, false, "select 1 from delivery where wake_at is not null limit 1");
        });
        check("mails: a digest was split", bench.form().agencies(), mails.taken() - mailsBefore);
        check("webhooks", webhooks, hooks.taken() - hooksBefore);
        return seconds;
    }

    private static void check(String what, int expected, int sent) {
        if (sent != expected) {
            throw new IllegalStateException(sent + " instead of " + expected + " " + what);
        }
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
