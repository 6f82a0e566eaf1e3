package prongsai.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Waits for what a service does by itself. */
final class Wait {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int PAUSE_MILLIS = 10;

    private Wait() {}

    /** Until the query answers rows, or none; throws when that takes too long. */
    static void until(Connection connection, boolean rows, String query, Object... parameters)
            throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        while (Rows.of(connection, query, parameters).count() > 0 != rows) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("in vain: " + query);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
