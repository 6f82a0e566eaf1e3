package prongsai.reporting.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;

@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

    private static final String ROWS = "select r, a.code from Report r join Agency a on a.id = r.duty.agencyId";
    private static final String IN_SCOPE = "a.path like :scope escape '\\'";

    Optional<AgencyReport> find(UUID id, AgencyScope scope) {
        return find(ROWS + " where r.id = :id and " + IN_SCOPE, Map.of("id", id, "scope", scope.prefix()))
                .project(AgencyReport.class)
                .firstResultOptional();
    }

    /** The earliest due date first. */
    List<AgencyReport> onPlan(UUID measurePlanId, AgencyScope scope) {
        return find(
                        ROWS + " where r.duty.measurePlanId = :plan and " + IN_SCOPE + " order by r.dueOn, r.id",
                        Map.of("plan", measurePlanId, "scope", scope.prefix()))
                .project(AgencyReport.class)
                .list();
    }

    /** The earliest due date first. */
    List<AgencyReport> ofSchedules(Collection<UUID> scheduleIds, AgencyScope scope) {
        return find(
                        ROWS + " where r.duty.scheduleId in (:schedules) and " + IN_SCOPE + " order by r.dueOn, r.id",
                        Map.of("schedules", scheduleIds, "scope", scope.prefix()))
                .project(AgencyReport.class)
                .list();
    }

    /**
     * By due date: only the conditions that were asked for, so that each filter finds its index.
     *
     * @param scope of the caller, or the part of it that is asked for
     */
    List<AgencyReport> page(ReportFilter filter, AgencyScope scope, LocalDate today, PageRequest page) {
        var selection = new Selection()
                .where(IN_SCOPE, "scope", scope.prefix())
                .where("r.duty.measurePlanId = :measurePlanId", "measurePlanId", filter.measurePlanId)
                .where("r.duty.agencyId = :agencyId", "agencyId", filter.agencyId)
                .where("r.duty.fiscalYear = :fiscalYear", "fiscalYear", filter.fiscalYear)
                .where("r.status = :status", "status", filter.status)
                .where("r.periodLabel = :period", "period", filter.period)
                .where("r.duty.content = :content", "content", filter.content)
                .where("array_contains(r.duty.responsibleUnitIds, :unitId)", "unitId", filter.unitId)
                .where(
                        "(case when array_length(r.duty.responsibleUnitIds) = 0 then true else false end) = :withoutUnit",
                        "withoutUnit",
                        filter.withoutUnit)
                .where("r.dueOn >= :dueFrom", "dueFrom", filter.dueFrom)
                .where("r.dueOn <= :dueUntil", "dueUntil", filter.dueUntil);
        if (filter.timeliness != null) {
            selection.where("r.submittedOn " + filter.timeliness.comparison() + " r.dueOn", Map.of());
        }
        if (filter.figure != null) {
            narrow(selection, filter.figure, today);
        }
        page.after()
                .ifPresent(last -> selection.where(
                        "(r.dueOn, r.id) > (:lastDueOn, :lastId)",
                        Map.of("lastDueOn", last.date(0), "lastId", last.uuid(1))));
        return selection.read(this, AgencyReport.class, ROWS, "r.dueOn, r.id", page.limit() + 1);
    }

    private static void narrow(Selection selection, Figure figure, LocalDate today) {
        selection.where("r.status in (:counted)", "counted", figure.statuses());
        if (figure.condition() != null) {
            selection.where(figure.condition(), figure.goesByToday() ? Map.of("today", today) : Map.of());
        }
    }

    /** By the day since which they wait; the conditions on the reviewer and the day are those of an index. */
    List<AgencyReport> page(Waiting waiting, AgencyScope scope, PageRequest page) {
        var selection = new Selection()
                .where("r.duty.reviewerAgencyId = :reviewer", "reviewer", waiting.reviewerAgencyId())
                .where("r.waitingSince is not null", Map.of())
                .where(IN_SCOPE, "scope", scope.prefix())
                .where(
                        "(case when r.duty.agencyId = r.duty.reviewerAgencyId then :ofOwnHead else :fromBelow end) = true",
                        Map.of("ofOwnHead", waiting.ofOwnHead(), "fromBelow", waiting.fromBelow()))
                .where(
                        "not exists (select 1 from Submission s where s.reportId = r.id and s.submittedBy = :account)",
                        "account",
                        waiting.notHandedInBy())
                .where("r.duty.agencyId = :agencyId", "agencyId", waiting.agencyId())
                .where("r.duty.fiscalYear = :fiscalYear", "fiscalYear", waiting.fiscalYear());
        page.after()
                .ifPresent(last -> selection.where(
                        "(r.waitingSince, r.id) > (:lastWaitingSince, :lastId)",
                        Map.of("lastWaitingSince", last.date(0), "lastId", last.uuid(1))));
        return selection.read(this, AgencyReport.class, ROWS, "r.waitingSince, r.id", page.limit() + 1);
    }

    List<Report> ofSchedules(Collection<UUID> scheduleIds) {
        return list("duty.scheduleId in ?1", scheduleIds);
    }

    static Cursor key(AgencyReport row) {
        return Cursor.of(row.report().dueOn(), row.report().id());
    }
}
