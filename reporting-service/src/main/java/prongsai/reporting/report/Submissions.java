package prongsai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.caller.Caller;
import prongsai.kit.caller.Roles;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;

/** Takes in what is handed in for reports, version by version, and shows it. */
@ApplicationScoped
public class Submissions {

    private final SubmissionRepository rows;
    private final Reports reports;
    private final PlanFacts facts;
    private final Caller caller;
    private final Clock clock;

    Submissions(SubmissionRepository rows, Reports reports, PlanFacts facts, Caller caller, Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.facts = facts;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ReportResponse submit(UUID id, SubmitReport request, IfMatch ifMatch) {
        var found = reports.inScope(id);
        caller.actsFor(found.agencyCode());
        var report = found.report();
        if (!report.duty().isOwnHeads() && !caller.is(Roles.APPROVER)) {
            throw Problem.forbidden(
                    "A report that leaves the agency is handed in by an approver.",
                    "รายงานที่ส่งออกนอกหน่วยงานต้องส่งโดยผู้อนุมัติ");
        }
        IfMatch.check(ifMatch, report.version());
        var statement = request.statement(report.duty());
        var now = clock.now();
        var today = Bangkok.dateOf(now);
        report.submit(today);
        var answer = reports.announce(found);
        rows.persist(new Submission(report, rows.countOf(report), statement, request.publicationUrl())
                .by(caller.subject(), now, facts.of(report, today)));
        return answer;
    }

    SubmissionResponse latest(UUID id) {
        var report = reports.inScope(id).report();
        return rows.latestOf(report)
                .map(SubmissionResponse::from)
                .orElseThrow(() -> Problem.notFound("Nothing was submitted yet.", "ยังไม่มีการส่งรายงานนี้"));
    }

    /** The report with its latest version, if the caller may see it; 404 while nothing was handed in. */
    public HandedIn handedIn(UUID id) {
        return new HandedIn(ReportResponse.from(reports.inScope(id)), latest(id));
    }

    /** What was handed in for the reports on a plan that the caller may see, the latest versions, by due date. */
    public List<HandedIn> handedInOn(UUID measurePlanId) {
        var owed = reports.onPlan(measurePlanId);
        var versions = rows
                .latestOf(owed.stream().map(each -> each.report().id()).toList())
                .stream()
                .collect(Collectors.toMap(Submission::reportId, SubmissionResponse::from));
        return owed.stream()
                .filter(each -> versions.containsKey(each.report().id()))
                .map(each -> new HandedIn(
                        ReportResponse.from(each), versions.get(each.report().id())))
                .toList();
    }

    Page<SubmissionResponse> list(UUID id, PageRequest page) {
        var found = rows.page(reports.inScope(id).report(), page);
        return Page.of(found, page, SubmissionResponse::from, each -> Cursor.of(each.number()));
    }

    /** How many versions there are. */
    public int countOf(Report report) {
        return (int) rows.countOf(report);
    }

    /** Whether that account handed in any version of it, and therefore does not review it. */
    public boolean handedInBy(Report report, String account) {
        return rows.handedInBy(report, account);
    }
}
