package prongsai.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.time.Clock;
import prongsai.reporting.report.AgencyReport;
import prongsai.reporting.report.ReportResponse;
import prongsai.reporting.report.Reports;
import prongsai.reporting.report.Submissions;

/** Takes in what recipients decide about reports, and shows it. */
@ApplicationScoped
class Reviews {

    private final ReviewRepository rows;
    private final Reports reports;
    private final Submissions submissions;
    private final ReviewerRule rule;
    private final Caller caller;
    private final Clock clock;

    Reviews(
            ReviewRepository rows,
            Reports reports,
            Submissions submissions,
            ReviewerRule rule,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.submissions = submissions;
        this.rule = rule;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ReportResponse review(UUID id, ReviewReport request, IfMatch ifMatch) {
        var found = reports.inScope(id);
        rule.check(found);
        var report = found.report();
        IfMatch.check(ifMatch, report.version());
        var now = clock.now();
        var today = Bangkok.dateOf(now);
        request.check(today);
        if (request.decision() == Verdict.ACCEPTED) {
            report.accept();
            return decided(found, Decision.ACCEPTED, request.remarksOrNull(), now);
        }
        report.giveBack(request.until(report.dueOn(), today));
        return decided(found, Decision.RETURNED, request.remarksOrNull(), now);
    }

    @Transactional
    ReportResponse exempt(UUID id, ExemptReport request, IfMatch ifMatch) {
        var found = reports.inScope(id);
        rule.check(found);
        IfMatch.check(ifMatch, found.report().version());
        found.report().exempt();
        return decided(found, Decision.EXEMPT, request.reason().strip(), clock.now());
    }

    Page<ReviewResponse> list(UUID reportId, PageRequest page) {
        var report = reports.inScope(reportId).report();
        return Page.of(rows.page(report.id(), page), page, ReviewResponse::from, each -> Cursor.of(each.id()));
    }

    private ReportResponse decided(AgencyReport found, Decision decision, String remarks, Instant now) {
        var report = found.report();
        var answer = reports.announce(found); // the version decides a race, before the decision is stored
        var until = decision == Decision.RETURNED ? report.reviseUntil() : null;
        rows.persist(new Review(report.id(), submissions.countOf(report), decision, remarks, until)
                .by(caller.subject(), now));
        return answer;
    }
}
