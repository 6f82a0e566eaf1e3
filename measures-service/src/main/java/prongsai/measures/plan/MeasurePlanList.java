package prongsai.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;

/** Lists the plans that the caller may see, in the order in which they were made. */
@ApplicationScoped
class MeasurePlanList {

    private static final String SHOWN =
            """
            select p.id, a.id, a.code, p.fiscalYear, p.content.programme, p.content.title, p.status, p.measureCount, p.version
            from MeasurePlan p join p.agency a""";

    private final MeasurePlanRepository plans;
    private final Caller caller;

    MeasurePlanList(MeasurePlanRepository plans, Caller caller) {
        this.plans = plans;
        this.caller = caller;
    }

    Page<MeasurePlanItem> page(MeasurePlanFilter filter, PageRequest request) {
        var selection = new Selection()
                .where(
                        "a.path like :prefix escape '\\'",
                        "prefix",
                        caller.scope().prefix())
                .where("a.id = :agencyId", "agencyId", filter.agencyId)
                .where("p.fiscalYear = :fiscalYear", "fiscalYear", filter.fiscalYear)
                .where("p.content.programme = :programme", "programme", filter.programme)
                .where("p.status = :status", "status", filter.status);
        request.after().ifPresent(after -> selection.where("p.id > :after", "after", after.uuid(0)));
        var rows = selection.read(plans, MeasurePlanItem.class, SHOWN, "p.id", request.limit() + 1);
        return Page.of(rows, request, Function.identity(), plan -> Cursor.of(plan.id()));
    }
}
