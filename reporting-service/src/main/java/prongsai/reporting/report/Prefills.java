package prongsai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import prongsai.kit.time.Clock;

/** Fills in the forms of reports. */
@ApplicationScoped
class Prefills {

    private final Reports reports;
    private final SubmissionRepository submissions;
    private final PlanFacts facts;
    private final Clock clock;

    Prefills(Reports reports, SubmissionRepository submissions, PlanFacts facts, Clock clock) {
        this.reports = reports;
        this.submissions = submissions;
        this.facts = facts;
        this.clock = clock;
    }

    Prefill of(UUID reportId) {
        var report = reports.inScope(reportId).report();
        return Prefill.of(
                report, facts.of(report, clock.today()), facts.constraintsOf(report), submissions.latestOf(report));
    }
}
