package prongsai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
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

    private final ReportRepository rows;
    private final SubmissionRepository submissions;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    Reports(ReportRepository rows, SubmissionRepository submissions, Outbox outbox, Caller caller, Clock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** Stores new reports of an agency and announces each, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ReportResponse> open(List<Report> reports, String agencyCode) {
        rows.persist(reports);
        rows.flush();
        outbox.append(reports.stream()
                .map(report -> ReportSnapshot.scheduled(report, agencyCode))
                .toList());
        return reports.stream()
                .map(report -> ReportResponse.from(report, agencyCode))
                .toList();
    }

    /** The reports of some schedules that the caller may see, by schedule, the earliest due date first. */
    public Map<UUID, List<ReportResponse>> ofSchedules(Collection<UUID> scheduleIds) {
        return rows.ofSchedules(scheduleIds, caller.scope()).stream()
                .map(ReportResponse::from)
                .collect(Collectors.groupingBy(ReportResponse::scheduleId));
    }

    Page<ReportResponse> list(ReportFilter filter, PageRequest page) {
        filter.check();
        var found = rows.page(filter, caller.scope(), page);
        return Page.of(found, page, ReportResponse::from, ReportRepository::key);
    }

    ReportResponse read(UUID id) {
        return ReportResponse.from(inScope(id));
    }

    SubmissionResponse getSubmission(UUID id) {
        var report = inScope(id).report();
        return submissions
                .of(report)
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
        rows.flush(); // the version decides a race, before the submission is stored
        submissions.persist(new Submission(report, statement, caller.subject(), now));
        outbox.append(ReportSnapshot.submitted(report, found.agencyCode()));
        return ReportResponse.from(found);
    }

    private AgencyReport inScope(UUID id) {
        return rows.find(id, caller.scope())
                .orElseThrow(() -> Problem.notFound("There is no such report.", "ไม่พบรายงานนี้"));
    }
}
