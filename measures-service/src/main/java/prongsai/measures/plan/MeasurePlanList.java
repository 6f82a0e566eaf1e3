package prongsai.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

/** Lists the plans that the caller may see, in the order in which they were made. */
@ApplicationScoped
class MeasurePlanList {

    private final Session database;
    private final Caller caller;

    MeasurePlanList(Session database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    Page<MeasurePlanItem> page(MeasurePlanFilter filter, PageRequest request) {
        var conditions = new StringBuilder("a.path like :prefix escape '\\'");
        Map<String, Object> values = new HashMap<>();
        values.put("prefix", caller.scope().prefix());
        narrow(conditions, values, "a.id = :agencyId", "agencyId", filter.agencyId);
        narrow(conditions, values, "p.fiscalYear = :fiscalYear", "fiscalYear", filter.fiscalYear);
        narrow(conditions, values, "p.programme = :programme", "programme", filter.programme);
        narrow(conditions, values, "p.status = :status", "status", filter.status);
        request.after().ifPresent(after -> narrow(conditions, values, "p.id > :after", "after", after.uuid(0)));
        var query = database.createQuery(
                "select p from MeasurePlan p join fetch p.agency a where " + conditions + " order by p.id",
                MeasurePlan.class);
        values.forEach(query::setParameter);
        var rows = query.setMaxResults(request.limit() + 1).getResultList();
        return Page.of(rows, request, MeasurePlanItem::from, plan -> Cursor.of(plan.id()));
    }

    private static void narrow(
            StringBuilder conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
