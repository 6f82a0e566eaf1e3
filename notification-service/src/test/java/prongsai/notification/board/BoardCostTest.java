package prongsai.notification.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;
import prongsai.notification.change.ChangeFeed;

/** What a page costs, counted in blocks of the database; today is 15 June 2024. */
@QuarkusTest
class BoardCostTest {

    private static final String ITEMS =
            """
            insert into due_item (id, kind, agency_id, agency_code, fiscal_year, title, due_on, entered_on, dated_on, status, open,
                unit_ids, version)
            select gen_random_uuid(), 'REPORT', ?::uuid, 'A', 2567, 'รายงาน', date '2024-06-15' + n %% 60 - 30, '2024-03-01',
                '2024-03-01', 'SCHEDULED', %s, '{}', 0 from generate_series(1, %d) n""";

    private static final String FAILED =
            """
            insert into reminder (id, due_item_id, lead_days, due_on, planned_at, state, reason, tries, version)
            select gen_random_uuid(), id, 7, due_on, timestamptz '2020-01-01', 'FAILED', 'NO_MAILBOX', 0, 0 from due_item where not open""";

    @Inject
    ChangeFeed feed;

    private final AnAgency province = AnAgency.known();
    private final AnAgency town = AnAgency.notTold().below(province);

    @BeforeEach
    void itIsTheFifteenthOfJune() {
        Bench.clear();
        Bench.itIs("2024-06-15", "09:00");
    }

    @AfterEach
    void clear() {
        Bench.clear();
        Database.execute("vacuum analyze due_item, reminder, change");
    }

    @Test
    void aPageReadsWhatIsOpenAndNotWhatIsStored() {
        items(200, true);
        long alone = cost();
        items(40_000, false);
        Database.execute(FAILED);
        Database.execute("vacuum analyze due_item, reminder");
        // Deeper indexes, and open rows farther apart; to read the rest would be eight thousand blocks.
        assertThat(cost()).as(() -> "blocks by query: " + queries()).isLessThan(2 * alone);
    }

    private void items(int count, boolean open) {
        Database.execute(ITEMS.formatted(open, count), town.id().toString());
        Database.execute("vacuum analyze due_item, reminder, agency");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::allIsTold);
    }

    /** Each change that is told has the open items counted anew. */
    private boolean allIsTold() {
        return Database.query("select 1 from change where number is null").isEmpty()
                && Database.query("select 1 from change where number > " + feed.position())
                        .isEmpty();
    }

    /** Of all views, of an operator and of a supervisor; without the feed and the gauges, which are at work meanwhile. */
    private long cost() {
        var visitors =
                new Visitor[] {Visitor.loggedIn("operator", null), Visitor.loggedIn("supervisor", province.code())};
        Database.execute("create extension if not exists pg_stat_statements");
        Database.execute("select pg_stat_statements_reset()");
        for (var view : BoardView.values()) {
            visitors[0].sees("/board?view=" + view).statusCode(200);
            visitors[1].sees("/board?view=" + view).statusCode(view == BoardView.DEAD_LETTERS ? 403 : 200);
        }
        return queries().stream()
                .mapToLong(row -> ((Number) row.get("blocks")).longValue())
                .sum();
    }

    private static List<Map<String, Object>> queries() {
        return Database.query(
                """
                select shared_blks_hit + shared_blks_read as blocks, calls, query from pg_stat_statements
                where query ~ '(due_item|reminder)' and query like 'select %' and query ~ ' i[ .]'
                    and query !~ '(from change c|as overdue)' order by 1 desc""");
    }
}
