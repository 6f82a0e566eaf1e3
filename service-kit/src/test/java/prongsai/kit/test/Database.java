package prongsai.kit.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service's database, looked at from outside of its transactions. */
public final class Database {

    private Database() {}

    public static void execute(String sql, Object... parameters) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Rows as maps from column name to value. */
    public static List<Map<String, Object>> query(String sql, Object... parameters) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            var found = new ArrayList<Map<String, Object>>();
            var row = statement.executeQuery();
            while (row.next()) {
                var values = new TreeMap<String, Object>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.put(row.getMetaData().getColumnLabel(i), row.getObject(i));
                }
                found.add(values);
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public static long count(String table) {
        return (Long) query("select count(*) as n from " + table).get(0).get("n");
    }

    /**
     * The statements that something took as the server saw them, one entry a call, without those that jobs run at any time.
     *
     * @param tables a regular expression of the tables that matter
     */
    public static List<String> statements(String tables, Runnable something) {
        execute("create extension if not exists pg_stat_statements");
        execute("select pg_stat_statements_reset()");
        something.run();
        return query(
                        "select query from pg_stat_statements, generate_series(1, calls)"
                                + " where query ~* ? and query !~* 'pg_stat_statements'",
                        tables)
                .stream()
                .map(row -> (String) row.get("query"))
                .toList();
    }

    public static Connection connect() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }

    private static void bind(java.sql.PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
