package prongsai.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a role executes, as PostgreSQL itself counts it. */
final class StatementCount implements AutoCloseable {

    private static final String EXECUTED =
            """
            select query, calls from pg_stat_statements join pg_roles on pg_roles.oid = userid
            where rolname = ? and dbid = (select oid from pg_database where datname = current_database())
                and query !~* '^(begin|commit|rollback)'
            order by calls desc""";

    private static final String BUSY =
            """
            select coalesce(sum(total_exec_time), 0) from pg_stat_statements join pg_roles on pg_roles.oid = userid
            where rolname = ? and dbid = (select oid from pg_database where datname = current_database()) and query ~* ? and query !~* ?""";

    private final Connection connection;
    private final String role;

    StatementCount(Connection connection, String role) throws SQLException {
        this.connection = connection;
        this.role = role;
        execute("create extension if not exists pg_stat_statements");
        execute("select pg_stat_statements_reset()");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Texts and calls since this was opened, transaction brackets left out. */
    List<Executed> executed() throws SQLException {
        try (var statement = connection.prepareStatement(EXECUTED)) {
            statement.setString(1, role);
            List<Executed> found = new ArrayList<>();
            var rows = statement.executeQuery();
            while (rows.next()) {
                found.add(new Executed(rows.getString(1), rows.getLong(2)));
            }
            return found;
        }
    }

    /** Forgets what was executed so far. */
    void reset() throws SQLException {
        execute("select pg_stat_statements_reset()");
    }

    /** How long the server was busy, in milliseconds, with those whose text matches the one expression and not the other. */
    double millis(String counted, String leftOut) throws SQLException {
        Object millis =
                Rows.of(connection, BUSY, role, counted, leftOut).all().get(0).get(0);
        return ((Number) millis).doubleValue();
    }

    /** How many statements each of so many calls took; what was executed now and then is not of the calls. */
    long each(int calls) throws SQLException {
        return executed().stream()
                .mapToLong(statement -> statement.calls() / calls)
                .sum();
    }

    /** One text of a statement. */
    record Executed(String sql, long calls) {}

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
