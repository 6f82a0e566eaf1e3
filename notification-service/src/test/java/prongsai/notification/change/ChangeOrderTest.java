package prongsai.notification.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import prongsai.kit.test.Database;

/** Transactions commit in another order than they write; replicas read at the same time. */
@QuarkusTest
class ChangeOrderTest {

    @Inject
    ChangeLog log;

    /** Of this test; others may happen meanwhile, such as a dead letter that is heard of late. */
    private final Set<UUID> ours = ConcurrentHashMap.newKeySet();

    @Test
    void whatCommitsLaterComesLaterThoughItWroteBefore() throws SQLException {
        var slow = UUID.randomUUID();
        var fast = UUID.randomUUID();
        ours.addAll(List.of(slow, fast));
        long before = log.last();
        try (var first = transaction();
                var second = transaction()) {
            write(first, slow);
            write(second, fast);
            second.commit();
            log.number();
            assertThat(items(before)).containsExactly(fast);
            long seen = log.last();
            first.commit();
            log.number();
            assertThat(items(seen)).containsExactly(slow);
        }
    }

    /** A sequencer that may be slow holds nobody up, and a reader never sees a number appear below one that it has seen. */
    @Test
    @Timeout(60)
    void twoReplicasTellEveryChangeOnceAndInTheSameOrder() throws Exception {
        long before = log.last();
        int writers = 4;
        int each = 60;
        var left = new AtomicInteger(writers);
        var replicas = Executors.newFixedThreadPool(writers + 2);
        List<Callable<List<Long>>> work = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            int seed = i;
            work.add(() -> {
                writeInRandomOrder(each, new Random(seed));
                left.decrementAndGet();
                return List.of();
            });
        }
        for (int i = 0; i < 2; i++) {
            work.add(() -> readUntil(before, writers * each, left));
        }
        var answers = replicas.invokeAll(work);
        replicas.shutdown();
        var one = answers.get(writers).get();
        assertThat(one).hasSize(writers * each).isSorted().doesNotHaveDuplicates();
        assertThat(answers.get(writers + 1).get()).isEqualTo(one);
    }

    private void writeInRandomOrder(int changes, Random random) throws SQLException {
        var open = new ArrayList<Connection>();
        for (int i = 0; i < changes; i++) {
            var connection = transaction();
            var item = UUID.randomUUID();
            ours.add(item);
            write(connection, item);
            open.add(connection);
            if (open.size() == 4) {
                close(open.remove(random.nextInt(4)));
            }
        }
        while (!open.isEmpty()) {
            close(open.remove(random.nextInt(open.size())));
        }
    }

    private static void close(Connection connection) throws SQLException {
        connection.commit();
        connection.close();
    }

    private List<Long> readUntil(long before, int expected, AtomicInteger writersLeft) {
        var seen = new ArrayList<Long>();
        long position = before;
        for (int idle = 0; idle < 50; ) {
            boolean over = writersLeft.get() == 0;
            log.number();
            var page = log.after(position, 7);
            for (var change : page) {
                position = change.number();
                if (change.dueItemId() != null && ours.contains(change.dueItemId())) {
                    seen.add(position);
                }
            }
            idle = over && page.isEmpty() ? idle + 1 : 0;
            if (seen.size() == expected && over) {
                break;
            }
        }
        return seen;
    }

    private List<UUID> items(long after) {
        return log.after(after, 1_000).stream()
                .map(Change::dueItemId)
                .filter(item -> item != null && ours.contains(item))
                .toList();
    }

    private static Connection transaction() throws SQLException {
        var connection = Database.connect();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void write(Connection connection, UUID item) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into change (what, due_item_id, agency_id) values ('CHANGED', ?, gen_random_uuid())")) {
            insert.setObject(1, item);
            insert.executeUpdate();
        }
    }
}
