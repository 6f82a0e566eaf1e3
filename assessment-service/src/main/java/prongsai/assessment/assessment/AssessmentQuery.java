package prongsai.assessment.assessment;

import java.util.Optional;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.page.Cursor;
import prongsai.kit.rows.Sql;

/**
 * One page of a list in SQL, by agency from the root down, then newest year first. In this order every scope is one range of
 * an index, so that a page costs the same wherever it is and however much lies outside of the scope.
 */
final class AssessmentQuery {

    private AssessmentQuery() {}

    /**
     * Planned for its values: a plan for any values takes a scope for two hundred rows, reads all of it and sorts.
     *
     * @param after the last row of the page before; empty for the first page
     */
    static Sql of(AssessmentFilter filter, AgencyScope scope, Optional<Cursor> after, int limit) {
        // With the year given, an order that names it would keep PostgreSQL from starting inside of the year.
        var order = filter.fiscalYear == null ? "agency_path, -fiscal_year, id" : "agency_path, id";
        return Sql.of("select " + AssessmentRow.COLUMNS + " from assessment where agency_path < ?", scope.until())
                .add(after.map(last -> goOn(last, filter.fiscalYear == null, scope))
                        .orElseGet(() -> Sql.of(" and agency_path >= ?", scope.path())))
                .addUnlessOpen(" and agency_path = (select path from agency where id = ?)", filter.agencyId)
                .addUnlessOpen(" and programme = ?", filter.programme)
                .addUnlessOpen(" and fiscal_year = ?", filter.fiscalYear)
                .addUnlessOpen(" and status = ?", filter.status == null ? null : filter.status.name())
                .addUnlessOpen(" and level = ?", filter.level)
                .add(" order by " + order + " limit " + limit)
                .plannedForItsValues();
    }

    /** The scope's beginning stays out: an index is entered at the first of two lower bounds, not at the later one. */
    private static Sql goOn(Cursor last, boolean byYear, AgencyScope scope) {
        var path = last.text(0);
        if (!scope.covers(path)) {
            throw Cursor.notOfThisList();
        }
        return byYear
                ? Sql.of(" and (agency_path, -fiscal_year, id) > (?, ?, ?)", path, -(int) last.number(1), last.uuid(2))
                : Sql.of(" and (agency_path, id) > (?, ?)", path, last.uuid(2));
    }
}
