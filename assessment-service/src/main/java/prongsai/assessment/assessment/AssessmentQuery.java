package prongsai.assessment.assessment;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGStatement;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.page.Cursor;

/**
 * One page of a list in SQL, by agency from the root down, then newest year first. In this order every scope is one range of
 * an index, so that a page costs the same wherever it is and however much lies outside of the scope.
 */
final class AssessmentQuery {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final String sql;

    /** @param after the last row of the page before; empty for the first page */
    AssessmentQuery(AssessmentFilter filter, AgencyScope scope, Optional<Cursor> after, int limit) {
        // With the year given, an order that names it would keep PostgreSQL from starting inside of the year.
        var order = filter.fiscalYear == null ? "agency_path, -fiscal_year, id" : "agency_path, id";
        where("agency_path = (select path from agency where id = ?)", filter.agencyId);
        where("programme = ?", filter.programme);
        where("fiscal_year = ?", filter.fiscalYear);
        where("status = ?", filter.status == null ? null : filter.status.name());
        where("level = ?", filter.level);
        after.ifPresentOrElse(last -> goOn(last, order, scope), () -> where("agency_path >= ?", scope.path()));
        where("agency_path < ?", scope.until());
        sql = "select " + AssessmentRow.COLUMNS + " from assessment where " + String.join(" and ", conditions)
                + " order by " + order + " limit " + limit;
    }

    /** The scope's beginning stays out: an index is entered at the first of two lower bounds, not at the later one. */
    private void goOn(Cursor last, String order, AgencyScope scope) {
        var path = last.text(0);
        if (!scope.covers(path)) {
            throw Cursor.notOfThisList();
        }
        var byYear = order.contains("fiscal_year");
        conditions.add("(" + order + ") > (" + (byYear ? "?, ?, ?" : "?, ?") + ")");
        values.add(path);
        if (byYear) {
            values.add(-(int) last.number(1));
        }
        values.add(last.uuid(2));
    }

    private void where(String condition, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
    }

    String sql() {
        return sql;
    }

    /**
     * Planned for these very values each time: a plan for any values takes a scope for two hundred rows, reads all of it and
     * sorts.
     */
    void bind(PreparedStatement statement) throws SQLException {
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
