package prongsai.measures.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;
import prongsai.measures.agency.Agencies;

/** Lists the follow-ups that the caller may see, by due date. */
@ApplicationScoped
class FollowUpList {

    private final FollowUpRepository followUps;
    private final Agencies agencies;
    private final Caller caller;

    FollowUpList(FollowUpRepository followUps, Agencies agencies, Caller caller) {
        this.followUps = followUps;
        this.agencies = agencies;
        this.caller = caller;
    }

    Page<FollowUpItem> page(FollowUpFilter filter, PageRequest request) {
        var selection = new Selection()
                .where(
                        "a.path like :prefix escape '\\'",
                        "prefix",
                        caller.scope().prefix())
                .where("a.id = :only", "only", agencies.only(caller.scope()).orElse(null))
                .where("f.measurePlanId = :measurePlanId", "measurePlanId", filter.measurePlanId)
                .where("f.status = :status", "status", filter.status)
                .where("f.dueOn >= :dueFrom", "dueFrom", filter.dueFrom)
                .where("f.dueOn <= :dueUntil", "dueUntil", filter.dueUntil);
        request.after()
                .ifPresent(after -> selection.where(
                        "(f.dueOn, f.id) > (:afterDue, :afterId)",
                        Map.of("afterDue", after.date(0), "afterId", after.uuid(1))));
        var rows = selection.read(
                followUps,
                "select f from FollowUp f join fetch f.plan join fetch f.agency a",
                "f.dueOn, f.id",
                request.limit() + 1);
        return Page.of(rows, request, FollowUpItem::from, row -> Cursor.of(row.dueOn(), row.id()));
    }
}
