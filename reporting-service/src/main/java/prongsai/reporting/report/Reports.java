package prongsai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.caller.Caller;
import prongsai.kit.event.Outbox;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;

/** Opens the reports of a schedule, shows them, and takes in what is submitted. */
@ApplicationScoped
public class Reports {

    private final EntityManager database;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    Reports(EntityManager database, Outbox outbox, Caller caller, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** Stores new reports of an agency and announces each, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ReportResponse> open(List<Report> reports, String agencyCode) {
        reports.forEach(database::persist);
        database.flush();
        outbox.append(reports.stream()
                .map(report -> ReportSnapshot.scheduled(report, agencyCode))
                .toList());
        return reports.stream()
                .map(report -> ReportResponse.from(report, agencyCode))
                .toList();
    }

    /** The reports of some schedules that the caller may see, by schedule, the earliest due date first. */
    public Map<UUID, List<ReportResponse>> ofSchedules(Collection<UUID> scheduleIds) {
        return database.createQuery(
                        """
                        select r, a.code from Report r join Agency a on a.id = r.duty.agencyId
                        where r.duty.scheduleId in (:schedules) and a.path like :scope escape '\\'
                        order by r.dueOn, r.id""",
                        AgencyReport.class)
                .setParameter("schedules", scheduleIds)
                .setParameter("scope", caller.scope().prefix())
                .getResultStream()
                .map(ReportResponse::from)
                .collect(Collectors.groupingBy(ReportResponse::scheduleId));
    }

    Page<ReportResponse> list(ReportFilter filter, PageRequest page) {
        filter.check();
        var rows = new ReportQuery(caller.scope()).matching(filter).page(database, page);
        return Page.of(rows, page, ReportResponse::from, ReportQuery::key);
    }

    ReportResponse read(UUID id) {
        return ReportResponse.from(inScope(id));
    }

    SubmissionResponse getSubmission(UUID id) {
        var report = inScope(id).report();
        return database.createQuery("from Submission where reportId = :report", Submission.class)
                .setParameter("report", report.id())
                .getResultStream()
                .findFirst()
                .map(SubmissionResponse::from)
                .orElseThrow(() -> Problem.notFound("Nothing was submitted yet.", "ยังไม่มีการส่งรายงานนี้"));
    }

    @Transactional
    ReportResponse submit(UUID id, SubmitReport request, IfMatch ifMatch) {
        var found = inScope(id);
        caller.actsFor(found.agencyCode());
        var report = found.report();
        IfMatch.check(ifMatch, report.version());
        var statement = request.statement();
        var now = clock.now();
        report.submit(Bangkok.dateOf(now));
        database.flush(); // the version decides a race, before the submission is stored
        database.persist(new Submission(report, statement, caller.subject(), now));
        outbox.append(ReportSnapshot.submitted(report, found.agencyCode()));
        return ReportResponse.from(found);
    }

    private AgencyReport inScope(UUID id) {
        return database.createQuery(
                        """
                        select r, a.code from Report r join Agency a on a.id = r.duty.agencyId
                        where r.id = :id and a.path like :scope escape '\\'""",
                        AgencyReport.class)
                .setParameter("id", id)
                .setParameter("scope", caller.scope().prefix())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no such report.", "ไม่พบรายงานนี้"));
    }
}
