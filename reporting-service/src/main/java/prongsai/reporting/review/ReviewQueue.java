package prongsai.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import prongsai.kit.caller.Caller;
import prongsai.kit.caller.Roles;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.reporting.report.ReportResponse;
import prongsai.reporting.report.Waiting;
import prongsai.reporting.report.WaitingReports;

/** What waits for the caller's decision: exactly what {@link ReviewerRule} lets the caller decide. */
@ApplicationScoped
class ReviewQueue {

    private final WaitingReports reports;
    private final ReviewerRule rule;
    private final Caller caller;

    ReviewQueue(WaitingReports reports, ReviewerRule rule, Caller caller) {
        this.reports = reports;
        this.rule = rule;
        this.caller = caller;
    }

    Page<ReportResponse> list(ReviewQueueFilter filter, PageRequest page) {
        var waiting = new Waiting(
                rule.callersAgency(),
                caller.is(Roles.SUPERVISOR),
                caller.is(Roles.APPROVER),
                caller.subject(),
                filter.agencyId,
                filter.fiscalYear);
        return reports.list(waiting, caller.scope(), page);
    }
}
