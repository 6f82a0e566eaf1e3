package prongsai.notification.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Database;
import prongsai.notification.Bench;

/** Written on 10 June 2024 at nine: two changes of an item with one of a silence in between, all in order. */
@QuarkusTest
class ChangeSweepTest {

    private static final String WRITE =
            """
            insert into change (what, due_item_id, at, note) select what, case when what = 'CHANGED' then gen_random_uuid() end,
                timestamptz '2024-06-10T09:00:00+07:00', 'swept' from unnest(array['CHANGED', 'SILENCED', 'CHANGED']) what""";

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended('change_sweep', 0))";

    @Inject
    ChangeSweep sweep;

    @Inject
    ChangeLog log;

    private long first;

    @BeforeEach
    void threeChanges() {
        Bench.clear();
        Bench.itIs("2024-06-10", "09:00");
        log.number();
        sweepAt("2024-06-20", "09:00"); // what other tests have left
        Bench.itIs("2024-06-10", "09:00");
        Database.execute(WRITE);
        log.number();
        first = log.last() - 2;
    }

    @AfterEach
    void clear() {
        Database.execute("delete from change where note = 'swept'");
        Bench.clear();
    }

    @ParameterizedTest(name = "on {0} at {1}: {2} left, resumable from the first: {3}")
    @CsvSource({
        "2024-06-17, 09:00:00, 3, true",
        "2024-06-17, 09:00:01, 2, false",
        "2026-06-10, 12:00:00, 2, false",
        "2026-06-11, 00:00:00, 0, false"
    })
    void aWeekIsResumableAndAnItemsHistoryIsKeptForTwoYears(String day, String time, int left, boolean resumable) {
        sweepAt(day, time);
        assertThat(Database.query("select 1 from change where note = 'swept'")).hasSize(left);
        assertThat(log.keeps(first)).isEqualTo(resumable);
        assertThat(log.keeps(log.last())).isTrue();
        assertThat(log.keeps(log.last() + 1)).isFalse();
        assertThat(log.last()).isEqualTo(first + 2);
    }

    @Test
    void whileOneReplicaSweepsAnotherLeavesItAlone() throws SQLException {
        try (var other = Database.connect()) {
            other.setAutoCommit(false);
            sweeping(other);
            sweepAt("2026-06-11", "00:00");
            assertThat(log.keeps(first)).isTrue();
            other.rollback();
        }
        sweepAt("2026-06-11", "00:00");
        assertThat(log.keeps(first)).isFalse();
    }

    private static void sweeping(Connection replica) throws SQLException {
        try (var statement = replica.createStatement();
                var row = statement.executeQuery(LOCK)) {
            row.next();
            assertThat(row.getBoolean(1)).isTrue();
        }
    }

    private void sweepAt(String day, String time) {
        Bench.itIs(day, time);
        sweep.sweep();
    }
}
