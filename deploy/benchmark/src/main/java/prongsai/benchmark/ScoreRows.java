package prongsai.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The rows of a year's drafts, as text for COPY: stored again, they are what an import would have stored. */
record ScoreRows(int year, Map<String, byte[]> byTable) {

    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();
    private static final Map<String, String> UPDATES = new LinkedHashMap<>();

    static {
        COLUMNS.put(
                "assessment",
                "id, agency_id, agency_path, criteria_id, programme, fiscal_year, status, overall, level, version");
        COLUMNS.put("assessment_indicator", "assessment_id, number, score");
        COLUMNS.put("assessment_instrument", "assessment_id, code, score");
        UPDATES.put(
                "assessment",
                "(agency_id, programme, fiscal_year) where status <> 'WITHDRAWN' do update set overall = excluded.overall,"
                        + " level = excluded.level, version = assessment.version + 1");
        UPDATES.put("assessment_indicator", "(assessment_id, number) do update set score = excluded.score");
        UPDATES.put("assessment_instrument", "(assessment_id, code) do update set score = excluded.score");
    }

    static ScoreRows of(Connection connection, int year) throws SQLException, IOException {
        Map<String, byte[]> byTable = new LinkedHashMap<>();
        for (var table : COLUMNS.entrySet()) {
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            String id = table.getKey().equals("assessment") ? "id" : "assessment_id";
            copy(connection)
                    .copyOut(
                            "copy (select " + table.getValue() + " from " + table.getKey() + " where " + id
                                    + " in (select id from assessment where fiscal_year = " + year + ")) to stdout",
                            rows);
            byTable.put(table.getKey(), rows.toByteArray());
        }
        return new ScoreRows(year, byTable);
    }

    /** In one transaction: COPY into temporary tables, then insert or update. */
    void store(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        for (var table : byTable.entrySet()) {
            String name = table.getKey();
            String columns = COLUMNS.get(name);
            execute(
                    connection,
                    "create temporary table new_" + name + " on commit drop as select " + columns + " from " + name
                            + " limit 0");
            copy(connection)
                    .copyIn(
                            "copy new_" + name + " (" + columns + ") from stdin",
                            new ByteArrayInputStream(table.getValue()));
            execute(
                    connection,
                    "insert into " + name + " (" + columns + ") select " + columns + " from new_" + name
                            + " on conflict " + UPDATES.get(name));
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** As if nothing of the year had ever been entered. */
    void delete(Connection connection) throws SQLException {
        for (String table : new String[] {
            "assessment_indicator", "assessment_instrument", "assessment_reported_total", "assessment_reported_score"
        }) {
            execute(
                    connection,
                    "delete from " + table + " where assessment_id in (select id from assessment where fiscal_year = "
                            + year + ")");
        }
        execute(connection, "delete from assessment where fiscal_year = " + year);
        execute(connection, "delete from score_import_column");
        execute(connection, "delete from score_import_error");
        execute(connection, "delete from score_import");
        execute(connection, "vacuum assessment, assessment_indicator, assessment_instrument");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
