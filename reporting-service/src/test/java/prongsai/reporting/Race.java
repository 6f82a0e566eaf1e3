package prongsai.reporting;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import prongsai.kit.test.Database;

/** Requests that really meet: a row is held until all of them wait for it. */
public final class Race {

    private static final String WAITING =
            "select count(*) as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";

    private Race() {}

    /** What the runners got, ascending. */
    public static <T extends Comparable<T>> List<T> of(int runners, String table, UUID row, Supplier<T> request) {
        try (var holder = Database.connect()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("select 1 from " + table + " where id = '" + row + "' for update");
            var answers = Stream.generate(
                            () -> CompletableFuture.supplyAsync(request, runner -> new Thread(runner).start()))
                    .limit(runners)
                    .toList();
            await().until(() -> Database.query(WAITING).get(0).get("n").equals((long) runners));
            holder.commit();
            return answers.stream().map(CompletableFuture::join).sorted().toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
