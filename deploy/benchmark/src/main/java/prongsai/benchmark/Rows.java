package prongsai.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** What a query answers, to ask for one or another of it. */
record Rows(List<List<Object>> all) {

    static Rows of(Target target, String sql, Object... parameters) throws SQLException {
        try (Connection connection = target.connect()) {
            return of(connection, sql, parameters);
        }
    }

    static Rows of(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<List<Object>> all = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    all.add(values(row));
                }
            }
            return new Rows(all);
        }
    }

    private static List<Object> values(ResultSet row) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(row.getObject(column));
        }
        return values;
    }

    int count() {
        return all.size();
    }

    List<Object> any(SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    /** The last column of the first rows. */
    List<UUID> firstIds(int count) {
        return all.stream()
                .limit(count)
                .map(row -> (UUID) row.get(row.size() - 1))
                .toList();
    }
}
