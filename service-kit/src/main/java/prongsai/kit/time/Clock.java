package prongsai.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import prongsai.kit.calendar.Bangkok;

/**
 * The service's only clock. It is the database's (SQL function {@code prongsai_now()}), so that a replica whose wall clock is
 * wrong acts neither early nor late. Read it once per request or job and pass the value down.
 */
@ApplicationScoped
public class Clock {

    private final DataSource database;

    Clock(DataSource database) {
        this.database = database;
    }

    /** The present instant. */
    public Instant now() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select prongsai_now()");
                var row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not tell the time", e);
        }
    }

    /** The present date in Bangkok. */
    public LocalDate today() {
        return Bangkok.dateOf(now());
    }
}
