package prongsai.measures.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.rows.Rows;
import prongsai.kit.rows.Sql;
import prongsai.measures.agency.Agencies;
import prongsai.measures.agency.AgencyRows;

/** Lists the follow-ups that the caller may see, by due date. */
@ApplicationScoped
class FollowUpList {

    private static final AgencyRows FOLLOW_UPS = new AgencyRows(
            "r.id, r.follow_up_plan_id, r.measure_plan_id, r.agency_id, a.code, r.number, r.title, r.planned_on, r.due_on,"
                    + " r.entered_on, r.status, r.recorded_on, r.recorded_on > r.due_on as late, r.version",
            "follow_up",
            "r.due_on, r.id");

    private final Rows rows;
    private final Agencies agencies;
    private final Caller caller;

    FollowUpList(Rows rows, Agencies agencies, Caller caller) {
        this.rows = rows;
        this.agencies = agencies;
        this.caller = caller;
    }

    Page<FollowUpItem> page(FollowUpFilter filter, PageRequest request) {
        var conditions = new Sql()
                .addUnlessOpen(" and r.measure_plan_id = ?", filter.measurePlanId)
                .addUnlessOpen(" and r.status = ?", filter.status == null ? null : filter.status.name())
                .addUnlessOpen(" and r.due_on >= ?", filter.dueFrom)
                .addUnlessOpen(" and r.due_on <= ?", filter.dueUntil);
        request.after()
                .ifPresent(after -> conditions.add(" and (r.due_on, r.id) > (?, ?)", after.date(0), after.uuid(1)));
        var sql = FOLLOW_UPS.page(conditions, agencies.reach(caller.scope()), request.limit() + 1);
        return Page.of(
                rows.read(sql, FollowUpItem::of),
                request,
                Function.identity(),
                row -> Cursor.of(row.dueOn(), row.id()));
    }
}
