package prongsai.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.caller.Roles;
import prongsai.kit.problem.Problem;
import prongsai.reporting.agency.Agencies;
import prongsai.reporting.report.AgencyReport;
import prongsai.reporting.report.Submissions;

/**
 * Who decides about a report: its recipient, never its reporter. For an agency above that is a supervisor of that very agency;
 * for the own head an approver of the agency who has handed in none of its versions; for the public website nobody.
 */
@ApplicationScoped
class ReviewerRule {

    private final Agencies agencies;
    private final Submissions submissions;
    private final Caller caller;

    ReviewerRule(Agencies agencies, Submissions submissions, Caller caller) {
        this.agencies = agencies;
        this.submissions = submissions;
        this.caller = caller;
    }

    /** 403 unless the caller decides about it. */
    void check(AgencyReport report) {
        var duty = report.report().duty();
        var role = duty.isOwnHeads() ? Roles.APPROVER : Roles.SUPERVISOR;
        if (!callersAgency().equals(duty.reviewerAgencyId()) || !caller.is(role)) {
            throw Problem.forbidden(
                    "Only the recipient of a report decides about it.", "เฉพาะผู้รับรายงานเท่านั้นที่พิจารณารายงานได้");
        }
        if (submissions.handedInBy(report.report(), caller.subject())) {
            throw Problem.forbidden(
                    "Who handed a report in does not decide about it.",
                    "ผู้ส่งรายงานไม่สามารถพิจารณารายงานของตนเองได้");
        }
    }

    /** Asks for the scope first, which a caller of an unknown agency has not. */
    UUID callersAgency() {
        caller.scope();
        return agencies.ofCode(caller.agencyCode()).id();
    }
}
