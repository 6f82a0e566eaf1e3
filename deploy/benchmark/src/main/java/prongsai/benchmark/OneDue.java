package prongsai.benchmark;

import java.sql.Connection;
import java.util.UUID;

/** One reminder that comes due among millions that are done: what it costs the database, and how soon it is sent. */
final class OneDue {

    private static final String PLAN =
            """
            insert into reminder (id, due_item_id, lead_days, due_on, planned_at, wake_at, state, tries, version, occasion, digest)
            select uuidv7(), id, ?, due_on, now(), now(), 'PLANNED', 0, 0, 'DUE', true from due_item
            where open and due_on = (now() at time zone 'Asia/Bangkok')::date + 40 order by id offset ? limit 1 returning id""";

    /** Tables that sending reads or writes. */
    private static final String OF_THE_SERVICE = "\\m(reminder|due_item|agency|unit|silence|holiday|outbox)\\M";

    /** What the benchmark itself asks, as the database writes it. */
    private static final String OURS = "offset|^select \\$\\d from reminder|pg_stat_statements";

    private static final int TIMES = 5;

    private final Bench bench;
    private final StatementCount statements;
    private final QuickMailServer mails;

    OneDue(Bench bench, StatementCount statements, QuickMailServer mails) {
        this.bench = bench;
        this.statements = statements;
        this.mails = mails;
    }

    void measure() throws Exception {
        double[] millis = new double[TIMES];
        double longest = 0;
        try (Connection connection = bench.whole().connect()) {
            for (int time = 0; time < TIMES; time++) {
                int before = mails.taken();
                statements.reset();
                UUID id = (UUID)
                        Rows.of(connection, PLAN, 40, time * 7).all().get(0).get(0);
                longest = Math.max(longest, Seconds.of(() -> mails.await(before + 1)));
                Wait.until(connection, true, "select 1 from reminder where id = ? and state = 'SENT'", id);
                millis[time] = statements.millis(OF_THE_SERVICE, OURS);
            }
        }
        bench.atMost("one due among all that is done, in the database", Measured.median(millis), "ms", 2);
        bench.atMost("the longest that one waited for its mail", longest, "s", 30);
    }
}
