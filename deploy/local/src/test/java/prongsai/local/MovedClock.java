package prongsai.local;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The clock of all services, which is their databases'. It goes on running from where it is set. */
final class MovedClock {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Settings settings;

    MovedClock(Settings settings) {
        this.settings = settings;
    }

    /** Nine in the morning of that day, half an hour after the reminders of a day begin. */
    void setToMorningOf(LocalDate day) {
        Instant morning = day.atTime(9, 0).atZone(BANGKOK).toInstant();
        long seconds = Duration.between(Instant.now(), morning).toSeconds();
        for (String database : List.of("assessment", "measures", "reporting", "notification")) {
            try (var connection = new Postgres(settings).connect(database);
                    var statement = connection.createStatement()) {
                statement.execute("create or replace function prongsai_now() returns timestamptz language sql stable"
                        + " parallel safe return statement_timestamp() + interval '" + seconds + " seconds'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
