package prongsai.assessment.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Statements past the session, for what is read as JSON or in pages. Inside of a transaction they see what has been flushed. */
@ApplicationScoped
class JdbcRows {

    private final DataSource database;

    JdbcRows(DataSource database) {
        this.database = database;
    }

    <T> List<T> read(String sql, Binding values, Row<T> convert) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            values.bind(statement);
            var found = new ArrayList<T>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(convert.of(row));
                }
            }
            return found;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("not read: " + sql, e);
        }
    }

    void write(String sql, Binding values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            values.bind(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("not written: " + sql, e);
        }
    }

    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    interface Row<T> {
        T of(ResultSet row) throws SQLException, JsonProcessingException;
    }
}
