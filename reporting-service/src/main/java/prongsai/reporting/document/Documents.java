package prongsai.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;
import prongsai.reporting.manuscript.Manuscript;
import prongsai.reporting.report.Submissions;

/** Composes the official documents of what the caller may see; what is out of reach is not found. */
@ApplicationScoped
@Transactional
public class Documents {

    private final SourceReader sources;
    private final Submissions submissions;
    private final ComplianceSummaries summaries;
    private final Clock clock;

    Documents(SourceReader sources, Submissions submissions, ComplianceSummaries summaries, Clock clock) {
        this.sources = sources;
        this.submissions = submissions;
        this.summaries = summaries;
        this.clock = clock;
    }

    public Manuscript measures(UUID planId, Style style) {
        return new MeasuresDocument(sources.plan(planId), style).manuscript();
    }

    /** Of the assessment that the plan answers. */
    public Manuscript analysis(UUID planId, Style style) {
        var of = sources.plan(planId);
        var result = of.result()
                .orElseThrow(() -> Problem.notFound(
                        "The plan answers no published assessment.", "แผนนี้ไม่ได้อ้างถึงผลการประเมินที่เผยแพร่แล้ว"));
        return new AnalysisDocument(result, Optional.of(of.plan()), style).manuscript();
    }

    /** Of an assessment, whether a plan answers it or not. */
    public Manuscript analysisOf(UUID assessmentId, Style style) {
        return new AnalysisDocument(sources.result(assessmentId), Optional.empty(), style).manuscript();
    }

    /** As of today, or of the last day of the plan's fiscal year once that is over. */
    public Manuscript results(UUID planId, Style style) {
        var of = sources.plan(planId);
        var today = clock.today();
        var end = of.plan().year().end();
        var asOf = today.isBefore(end) ? today : end;
        return new ResultsDocument(of, submissions.handedInOn(planId), asOf, style).manuscript();
    }

    /** What the document of measures says, as data. */
    public PlanData planned(UUID planId) {
        return PlanData.planned(sources.plan(planId));
    }

    /** What the report of results says, as data. */
    public PlanData carriedOut(UUID planId) {
        return PlanData.carriedOut(sources.plan(planId));
    }

    public Manuscript roundReport(UUID reportId, Style style) {
        var handedIn = submissions.handedIn(reportId);
        var report = handedIn.report();
        return new RoundReportDocument(
                        sources.agency(report.agencyId()), handedIn, sources.findPlan(report.measurePlanId()), style)
                .manuscript();
    }

    public Manuscript followUpRecord(UUID followUpId, Style style) {
        var followUp = sources.followUp(followUpId);
        return new FollowUpDocument(sources.plan(followUp.measurePlanId()), followUp, style).manuscript();
    }

    /** @param agencyId null: the caller's own */
    public Manuscript complianceSummary(UUID agencyId, int fiscalYear, Style style) {
        return summaries.of(agencyId, fiscalYear, style).manuscript();
    }
}
