package prongsai.notification.reminder;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Rows as arrays, a column each, for a statement that reads them by {@code unnest}: any number of rows in one round trip. */
final class Columns<T> {

    private final List<T> rows;
    private final List<Column> columns = new ArrayList<>();

    Columns(List<T> rows) {
        this.rows = rows;
    }

    private record Column(String type, Object[] values) {}

    /** One more column; null stays null, all else is written as its text, which PostgreSQL reads in any locale. */
    Columns<T> with(String type, Function<T, Object> part) {
        var values = rows.stream()
                .map(part)
                .map(value -> value == null ? null : value.toString())
                .toArray();
        columns.add(new Column(type, values));
        return this;
    }

    /** The number of rows that the statement changed; without rows it is left out. */
    int execute(Connection connection, String sql) throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement);
            return statement.executeUpdate();
        }
    }

    private void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            statement.setArray(i + 1, statement.getConnection().createArrayOf(column.type(), column.values()));
        }
    }
}
