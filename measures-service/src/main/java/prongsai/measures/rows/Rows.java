package prongsai.measures.rows;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/** Reads what no entity shows: counts, and rows of several tables in one order. */
@ApplicationScoped
public class Rows {

    /** What becomes of one row. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Session database;

    Rows(Session database) {
        this.database = database;
    }

    /** All rows of the statement, each as it is read. */
    public <T> List<T> read(Sql sql, Reading<T> reading) {
        return database.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql.text())) {
                sql.bind(statement);
                var found = new ArrayList<T>();
                var row = statement.executeQuery();
                while (row.next()) {
                    found.add(reading.of(row));
                }
                return found;
            }
        });
    }
}
