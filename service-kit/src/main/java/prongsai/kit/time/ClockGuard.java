package prongsai.kit.time;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** Refuses to start on a moved clock, except in the profiles that exist to move it: reminders must never follow a test's date. */
@ApplicationScoped
class ClockGuard {

    private static final Set<String> MAY_MOVE = Set.of("dev", "test");

    void check(@Observes StartupEvent start, DataSource database) throws SQLException {
        if (ConfigUtils.getProfiles().stream().anyMatch(MAY_MOVE::contains)) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select prongsai_now() = statement_timestamp()");
                var row = statement.executeQuery()) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new IllegalStateException(
                        "prongsai_now() of this database is moved; only the dev and test profiles may run on it");
            }
        }
    }
}
