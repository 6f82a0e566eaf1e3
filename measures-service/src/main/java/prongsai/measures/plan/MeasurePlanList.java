package prongsai.measures.plan;

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

/** Lists the plans that the caller may see, in the order in which they were made. */
@ApplicationScoped
class MeasurePlanList {

    private static final AgencyRows PLANS = new AgencyRows(
            "r.id, r.agency_id, a.code, r.fiscal_year, r.programme, r.title, r.status, r.measure_count, r.version",
            "measure_plan",
            "r.id");

    private final Rows rows;
    private final Agencies agencies;
    private final Caller caller;

    MeasurePlanList(Rows rows, Agencies agencies, Caller caller) {
        this.rows = rows;
        this.agencies = agencies;
        this.caller = caller;
    }

    Page<MeasurePlanItem> page(MeasurePlanFilter filter, PageRequest request) {
        var conditions = new Sql()
                .addUnlessOpen(" and r.agency_id = ?", filter.agencyId)
                .addUnlessOpen(" and r.fiscal_year = ?", filter.fiscalYear)
                .addUnlessOpen(" and r.programme = ?", filter.programme)
                .addUnlessOpen(" and r.status = ?", filter.status == null ? null : filter.status.name());
        request.after().ifPresent(after -> conditions.add(" and r.id > ?", after.uuid(0)));
        var sql = PLANS.page(conditions, agencies.reach(caller.scope()), request.limit() + 1);
        return Page.of(rows.read(sql, MeasurePlanItem::of), request, Function.identity(), plan -> Cursor.of(plan.id()));
    }
}
