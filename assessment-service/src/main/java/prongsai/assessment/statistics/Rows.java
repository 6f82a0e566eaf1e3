package prongsai.assessment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Native statements with arrays and records, which neither Panache nor Hibernate can say; part of the transaction, if there is one. */
@ApplicationScoped
class Rows {

    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    <T> List<T> read(String sql, Row<T> row, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var found = new ArrayList<T>();
            if (statement.execute()) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new StatementFailed(e);
        }
    }

    void write(String sql, Object... parameters) {
        read(sql, row -> null, parameters);
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Becomes a problem detail by its cause. */
    static final class StatementFailed extends RuntimeException {
        StatementFailed(SQLException cause) {
            super(cause);
        }
    }
}
