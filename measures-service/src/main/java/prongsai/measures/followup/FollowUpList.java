package prongsai.measures.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

/** Lists the follow-ups that the caller may see, by due date. */
@ApplicationScoped
class FollowUpList {

    private final Session database;
    private final Caller caller;

    FollowUpList(Session database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    Page<FollowUpItem> page(FollowUpFilter filter, PageRequest request) {
        var conditions = new StringBuilder("a.path like :prefix escape '\\'");
        Map<String, Object> values = new HashMap<>();
        values.put("prefix", caller.scope().prefix());
        narrow(conditions, values, "f.measurePlanId = :measurePlanId", "measurePlanId", filter.measurePlanId);
        narrow(conditions, values, "f.status = :status", "status", filter.status);
        narrow(conditions, values, "f.dueOn >= :dueFrom", "dueFrom", filter.dueFrom);
        narrow(conditions, values, "f.dueOn <= :dueUntil", "dueUntil", filter.dueUntil);
        request.after().ifPresent(after -> {
            narrow(conditions, values, "(f.dueOn, f.id) > (:afterDue, :afterId)", "afterDue", after.date(0));
            values.put("afterId", after.uuid(1));
        });
        var query = database.createSelectionQuery(
                "select f from FollowUp f join fetch f.plan join fetch f.agency a where " + conditions
                        + " order by f.dueOn, f.id",
                FollowUp.class);
        values.forEach(query::setParameter);
        var rows = query.setMaxResults(request.limit() + 1).getResultList();
        return Page.of(rows, request, FollowUpItem::from, row -> Cursor.of(row.dueOn(), row.id()));
    }

    private static void narrow(
            StringBuilder conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
