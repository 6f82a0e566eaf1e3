package prongsai.reporting.report;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;

/** The reports in scope by due date: only the conditions that were asked for, so that each filter finds its index. */
final class ReportQuery {

    private final Selection selection = new Selection();

    ReportQuery(AgencyScope scope) {
        selection.where("a.path like :scope escape '\\'", "scope", scope.prefix());
    }

    ReportQuery matching(ReportFilter filter) {
        selection
                .where("r.duty.measurePlanId = :measurePlanId", "measurePlanId", filter.measurePlanId)
                .where("r.duty.agencyId = :agencyId", "agencyId", filter.agencyId)
                .where("r.duty.fiscalYear = :fiscalYear", "fiscalYear", filter.fiscalYear)
                .where("r.status = :status", "status", filter.status)
                .where("r.dueOn >= :dueFrom", "dueFrom", filter.dueFrom)
                .where("r.dueOn <= :dueUntil", "dueUntil", filter.dueUntil);
        return this;
    }

    List<AgencyReport> page(EntityManager database, PageRequest page) {
        page.after().ifPresent(this::after);
        return selection.read(
                database,
                AgencyReport.class,
                "select r, a.code from Report r join Agency a on a.id = r.duty.agencyId",
                "r.dueOn, r.id",
                page.limit() + 1);
    }

    static Cursor key(AgencyReport row) {
        return Cursor.of(row.report().dueOn(), row.report().id());
    }

    private void after(Cursor last) {
        selection.where(
                "(r.dueOn, r.id) > (:lastDueOn, :lastId)", Map.of("lastDueOn", last.date(0), "lastId", last.uuid(1)));
    }
}
