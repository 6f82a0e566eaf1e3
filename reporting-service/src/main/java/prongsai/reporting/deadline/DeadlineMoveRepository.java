package prongsai.reporting.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;

@ApplicationScoped
class DeadlineMoveRepository implements PanacheRepositoryBase<DeadlineMove, Long> {

    private static final String MOVED =
            "select m.position, m.reportId, a.code, r.title, r.periodLabel, m.fromDue, m.toDue"
                    + " from DeadlineMove m join Report r on r.id = m.reportId join Agency a on a.id = m.agencyId";

    private static final String OWED =
            "select r.id, r.version, r.duty.fiscalYear, a.code, r.dueOn, r.originalDueOn from Report r join Agency a on a.id = r.duty.agencyId";

    /** In the order of the reports' ids. */
    List<MovedReport> page(UUID changeId, AgencyScope scope, PageRequest page) {
        return new Selection()
                .where("m.changeId = :change", "change", changeId)
                .where("a.path like :scope escape '\\'", "scope", scope.prefix())
                .where(
                        "m.position > :after",
                        "after",
                        page.after().map(last -> last.number(0)).orElse(null))
                .read(this, MovedReport.class, MOVED, "m.position", page.limit() + 1);
    }

    /** Each change that moved it or was taken back later, the latest first; without those that were only checked. */
    List<ReportMove> ofReport(UUID reportId) {
        return find(
                        "select m, c from DeadlineMove m join DeadlineChange c on c.id = m.changeId"
                                + " where m.reportId = ?1 and c.status <> ?2 order by m.position desc",
                        reportId,
                        ChangeStatus.CHECKED)
                .project(ReportMove.class)
                .list();
    }

    Optional<OwedReport> report(UUID id, AgencyScope scope) {
        return find(OWED + " where r.id = ?1 and a.path like ?2 escape '\\'", id, scope.prefix())
                .project(OwedReport.class)
                .firstResultOptional();
    }
}
