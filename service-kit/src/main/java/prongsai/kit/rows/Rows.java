package prongsai.kit.rows;

import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Reads what no entity shows: counts, rows of several tables in one order, and JSON that PostgreSQL makes of them; and writes what
 * none is for. It goes past the session; inside of a transaction it sees what has been flushed.
 */
@ApplicationScoped
public class Rows {

    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    /** What becomes of one row. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** All rows of the statement, each as it is read. */
    public <T> List<T> read(Sql sql, Reading<T> reading) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql.text())) {
            sql.bind(statement);
            var found = new ArrayList<T>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(reading.of(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("not read: " + sql.text(), e);
        }
    }

    /** Executes a statement whose rows, if it has any, nobody wants. */
    public void write(Sql sql) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql.text())) {
            sql.bind(statement);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("not written: " + sql.text(), e);
        }
    }

    /** The column of the row, which is JSON. */
    public static <T> T json(ResultSet row, int column, ObjectReader reader) throws SQLException {
        try {
            return reader.readValue(row.getBytes(column));
        } catch (IOException e) {
            throw new IllegalStateException("not what the statement should make", e);
        }
    }
}
