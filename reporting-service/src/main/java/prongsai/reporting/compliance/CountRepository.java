package prongsai.reporting.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.rows.Rows;

/**
 * Reads the counts. Whether the caller may see the agency, which day it is and how its reports stand on it: one statement, so that
 * they belong together.
 */
@ApplicationScoped
class CountRepository {

    private static final int MOST_ROWS = 1_000_000;

    private final Rows rows;

    CountRepository(Rows rows) {
        this.rows = rows;
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
        return rows.read(
                CountStatements.cells(filter, scope),
                row -> new Cell(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        LocalDate.ofEpochDay(row.getLong(3)),
                        row.getString(4),
                        row.getString(5),
                        tally(row, 6)));
    }

    /** The agency itself first, then those directly below it by path; empty if the caller may not see it. */
    List<Line> lines(ComplianceFilter filter, AgencyScope scope, String after, int limit) {
        return rows.read(
                CountStatements.lines(filter, scope, after, limit),
                row -> new Line(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getBoolean(4),
                        tally(row, 5)));
    }

    /** All of {@link #lines} by period and content. */
    List<TableLine> table(ComplianceFilter filter, AgencyScope scope) {
        return rows.read(
                CountStatements.table(filter, scope, MOST_ROWS),
                row -> new TableLine(
                        row.getString(1), row.getBoolean(2), row.getString(3), row.getString(4), tally(row, 5)));
    }

    /** @param after id of the last unit, or empty */
    List<UnitLine> units(ComplianceFilter filter, UUID agencyId, String after, int limit) {
        return rows.read(
                CountStatements.units(filter, agencyId, after, limit),
                row -> new UnitLine(row.getObject(1, UUID.class), tally(row, 2)));
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
