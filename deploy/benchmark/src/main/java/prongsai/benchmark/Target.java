package prongsai.benchmark;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;

/** One service with the database that is its own; the user and password of the database are its name's. */
record Target(URI service, String jdbcUrl, String owner, Supplier<String> token) {

    /** Sets the parameters of one execution. */
    interface Binder {
        void bind(PreparedStatement statement, SplittableRandom random) throws SQLException;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, owner, owner);
    }

    HttpConnection http() throws Exception {
        return new HttpConnection(service, token);
    }

    /** One that waits so long for an answer. */
    HttpConnection http(Duration patience) throws Exception {
        return new HttpConnection(service, token, patience);
    }

    /** Reads a path, another one each time. */
    Operation get(String name, Function<SplittableRandom, String> path) {
        return new Operation(name, () -> {
            HttpConnection connection = http();
            return Operation.client(random -> connection.drain(path.apply(random)), connection);
        });
    }

    /** Does the same in plain SQL: one prepared statement, every value of every row. */
    Operation sql(String name, String sql, Binder binder) {
        return new Operation(name, () -> {
            Connection connection = connect();
            PreparedStatement statement = connection.prepareStatement(sql);
            return Operation.client(
                    random -> {
                        binder.bind(statement, random);
                        drain(statement);
                    },
                    connection);
        });
    }

    private static void drain(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }
}
