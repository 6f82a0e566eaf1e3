package prongsai.reporting.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import prongsai.kit.caller.AgencyScope;

/**
 * Reads the counts, past the session, which would look up the type of each column each time. Whether the caller may see the agency,
 * which day it is and how its reports stand on it: one statement, so that they belong together.
 */
@ApplicationScoped
class CountRepository {

    private static final int MOST_ROWS = 1_000_000;

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    private final DataSource database;

    CountRepository(DataSource database) {
        this.database = database;
    }

    /** How the reports of a period and kind of content stand; period and content are null where there are none at all. */
    record Cell(UUID agencyId, String agencyCode, LocalDate today, String period, String content, Tally tally) {}

    /** How the reports of an agency stand: its own ones, or of those directly below it with all below them. */
    record Line(UUID agencyId, String agencyCode, String path, boolean own, Tally tally) {}

    /** A row of the table: {@link Cell} by {@link Line}. */
    record TableLine(String agencyCode, boolean own, String period, String content, Tally tally) {}

    /** How the reports stand for which a unit is responsible; null: the agency itself. */
    record UnitLine(UUID unitId, Tally tally) {}

    /** Empty if the caller may not see the agency. */
    List<Cell> cells(ComplianceFilter filter, AgencyScope scope) {
        return read(
                CountStatements.CELLS,
                filter,
                inScope(filter, scope),
                row -> new Cell(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getString(5),
                        tally(row, 6)));
    }

    /** The agency itself first, then those directly below it by path; empty if the caller may not see it. */
    List<Line> lines(ComplianceFilter filter, AgencyScope scope, String after, int limit) {
        var values = inScope(filter, scope);
        values.put("after", after);
        values.put("limit", limit);
        return read(
                CountStatements.LINES,
                filter,
                values,
                row -> new Line(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getBoolean(4),
                        tally(row, 5)));
    }

    /** All of {@link #lines} by period and content. */
    List<TableLine> table(ComplianceFilter filter, AgencyScope scope) {
        var values = inScope(filter, scope);
        values.put("after", "");
        values.put("limit", MOST_ROWS);
        return read(
                CountStatements.TABLE,
                filter,
                values,
                row -> new TableLine(
                        row.getString(1), row.getBoolean(2), row.getString(3), row.getString(4), tally(row, 5)));
    }

    /** @param after id of the last unit, or empty */
    List<UnitLine> units(ComplianceFilter filter, UUID agencyId, String after, int limit) {
        var values = new HashMap<String, Object>(Map.of("agency", agencyId, "after", after, "limit", limit));
        return read(
                CountStatements.UNITS,
                filter,
                values,
                row -> new UnitLine(row.getObject(1, UUID.class), tally(row, 2)));
    }

    private static Map<String, Object> inScope(ComplianceFilter filter, AgencyScope scope) {
        var values = new HashMap<String, Object>();
        values.put("scope", scope.prefix());
        values.put("asked", filter.agencyId == null ? scope.path() : filter.agencyId);
        return values;
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String statement, ComplianceFilter filter, Map<String, Object> values, Row<T> convert) {
        var narrowed = "";
        values.put("fiscalYear", filter.fiscalYear);
        if (filter.period != null) {
            narrowed += " and c.period_label = :period";
            values.put("period", filter.period);
        }
        if (filter.content != null) {
            narrowed += " and c.content = :content";
            values.put("content", filter.content.name());
        }
        var sql = statement
                .replace("{asked}", filter.agencyId == null ? "a.path = :asked" : "a.id = :asked")
                .replace("{year}", "c.fiscal_year = :fiscalYear" + narrowed);
        try (var connection = database.getConnection();
                var prepared = prepare(connection, sql, values);
                var row = prepared.executeQuery()) {
            var found = new ArrayList<T>();
            while (row.next()) {
                found.add(convert.of(row));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the counts could not be read", e);
        }
    }

    /** With the values in the places of their names. */
    private static PreparedStatement prepare(Connection connection, String sql, Map<String, Object> values)
            throws SQLException {
        var names = PARAMETER.matcher(sql).results().map(name -> name.group(1)).toList();
        var prepared = connection.prepareStatement(PARAMETER.matcher(sql).replaceAll("?"));
        for (int i = 0; i < names.size(); i++) {
            prepared.setObject(i + 1, values.get(names.get(i)));
        }
        return prepared;
    }

    private static Tally tally(ResultSet row, int from) throws SQLException {
        var numbers = new long[8];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = row.getLong(from + i);
        }
        return new Tally(
                numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7]);
    }
}
