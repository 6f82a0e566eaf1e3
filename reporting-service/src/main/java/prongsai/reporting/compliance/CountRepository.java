package prongsai.reporting.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import prongsai.kit.caller.AgencyScope;

/**
 * Reads the counts. Whether the caller may see the agency, which day it is and how its reports stand on it: one statement, so that
 * they belong together.
 */
@ApplicationScoped
class CountRepository {

    private static final int MOST_ROWS = 1_000_000;

    private final Session session;

    CountRepository(Session session) {
        this.session = session;
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
        return read(CountStatements.CELLS, filter, inScope(filter, scope)).stream()
                .map(row -> new Cell(
                        (UUID) row[0],
                        (String) row[1],
                        (LocalDate) row[2],
                        (String) row[3],
                        (String) row[4],
                        tally(row, 5)))
                .toList();
    }

    /** The agency itself first, then those directly below it by path; empty if the caller may not see it. */
    List<Line> lines(ComplianceFilter filter, AgencyScope scope, String after, int limit) {
        var values = inScope(filter, scope);
        values.put("after", after);
        values.put("limit", limit);
        return read(CountStatements.LINES, filter, values).stream()
                .map(row -> new Line((UUID) row[0], (String) row[1], (String) row[2], (boolean) row[3], tally(row, 4)))
                .toList();
    }

    /** All of {@link #lines} by period and content. */
    List<TableLine> table(ComplianceFilter filter, AgencyScope scope) {
        var values = inScope(filter, scope);
        values.put("after", "");
        values.put("limit", MOST_ROWS);
        return read(CountStatements.TABLE, filter, values).stream()
                .map(row -> new TableLine(
                        (String) row[0], (boolean) row[1], (String) row[2], (String) row[3], tally(row, 4)))
                .toList();
    }

    /** @param after id of the last unit, or empty */
    List<UnitLine> units(ComplianceFilter filter, UUID agencyId, String after, int limit) {
        var values = new HashMap<String, Object>(Map.of("agency", agencyId, "after", after, "limit", limit));
        return read(CountStatements.UNITS, filter, values).stream()
                .map(row -> new UnitLine((UUID) row[0], tally(row, 1)))
                .toList();
    }

    private static Map<String, Object> inScope(ComplianceFilter filter, AgencyScope scope) {
        var values = new HashMap<String, Object>();
        values.put("scope", scope.prefix());
        values.put("asked", filter.agencyId == null ? scope.path() : filter.agencyId);
        return values;
    }

    private List<Object[]> read(String statement, ComplianceFilter filter, Map<String, Object> values) {
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
        var query = session.createNativeQuery(sql, Object[].class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private static Tally tally(Object[] row, int from) {
        var numbers = new long[8];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = ((Number) row[from + i]).longValue();
        }
        return new Tally(
                numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7]);
    }
}
