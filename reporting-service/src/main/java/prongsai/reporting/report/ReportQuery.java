package prongsai.reporting.report;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.PageRequest;

/** The reports in scope by due date: only the conditions that were asked for, so that each filter finds its index. */
final class ReportQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    ReportQuery(AgencyScope scope) {
        where("a.path like :scope escape '\\'", "scope", scope.prefix());
    }

    ReportQuery matching(ReportFilter filter) {
        where("r.duty.measurePlanId = :measurePlanId", "measurePlanId", filter.measurePlanId);
        where("r.duty.agencyId = :agencyId", "agencyId", filter.agencyId);
        where("r.duty.fiscalYear = :fiscalYear", "fiscalYear", filter.fiscalYear);
        where("r.status = :status", "status", filter.status);
        where("r.dueOn >= :dueFrom", "dueFrom", filter.dueFrom);
        where("r.dueOn <= :dueUntil", "dueUntil", filter.dueUntil);
        return this;
    }

    List<AgencyReport> page(EntityManager database, PageRequest page) {
        page.after().ifPresent(this::after);
        var query = database.createQuery(
                "select r, a.code from Report r join Agency a on a.id = r.duty.agencyId where "
                        + String.join(" and ", conditions) + " order by r.dueOn, r.id",
                AgencyReport.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(page.limit() + 1).getResultList();
    }

    static Cursor key(AgencyReport row) {
        return Cursor.of(row.report().dueOn(), row.report().id());
    }

    private void after(Cursor last) {
        where("(r.dueOn, r.id) > (:lastDueOn, :lastId)", "lastDueOn", last.date(0));
        values.put("lastId", last.uuid(1));
    }

    private void where(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
