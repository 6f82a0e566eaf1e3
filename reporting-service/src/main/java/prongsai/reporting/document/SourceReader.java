package prongsai.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.problem.Problem;
import prongsai.reporting.agency.Agencies;
import prongsai.reporting.assessment.AssessmentSnapshot;
import prongsai.reporting.assessment.Assessments;
import prongsai.reporting.followup.FollowUpSnapshot;
import prongsai.reporting.followup.FollowUps;
import prongsai.reporting.plan.MeasurePlanSnapshot;
import prongsai.reporting.plan.MeasurePlans;

/** Gathers what documents are composed of, as far as the caller may see it; what is out of reach is not found. */
@ApplicationScoped
class SourceReader {

    private final Agencies agencies;
    private final Assessments assessments;
    private final MeasurePlans plans;
    private final FollowUps followUps;
    private final Caller caller;

    SourceReader(Agencies agencies, Assessments assessments, MeasurePlans plans, FollowUps followUps, Caller caller) {
        this.agencies = agencies;
        this.assessments = assessments;
        this.plans = plans;
        this.followUps = followUps;
        this.caller = caller;
    }

    PlanSources plan(UUID id) {
        plans.requireWhole(id, caller.scope());
        var plan = findPlan(id).orElseThrow(() -> Problem.notFound("There is no such plan.", "ไม่พบแผนนี้"));
        var result = Optional.ofNullable(plan.assessmentId())
                .flatMap(assessment -> assessments.find(assessment, caller.scope()))
                .map(this::result);
        return new PlanSources(agency(plan.agencyId()), plan, result, followUps.of(plan.id()));
    }

    Optional<MeasurePlanSnapshot> findPlan(UUID id) {
        return plans.whole(id, caller.scope());
    }

    /** In reach only together with its plan. */
    FollowUpSnapshot followUp(UUID id) {
        var scope = caller.scope();
        return followUps
                .find(id)
                .filter(followUp -> plans.whole(followUp.measurePlanId(), scope).isPresent())
                .orElseThrow(() -> Problem.notFound("There is no such follow-up.", "ไม่พบการติดตามนี้"));
    }

    ResultSources result(UUID assessmentId) {
        return assessments
                .find(assessmentId, caller.scope())
                .map(this::result)
                .orElseThrow(() -> Problem.notFound("There is no such assessment.", "ไม่พบผลการประเมินนี้"));
    }

    AgencyNames agency(UUID id) {
        return AgencyNames.of(agencies.known(id));
    }

    private ResultSources result(AssessmentSnapshot assessment) {
        var agency = agencies.known(assessment.agencyId());
        return new ResultSources(
                AgencyNames.of(agency),
                assessment,
                assessments.until(assessment, caller.scope()),
                assessments.peers(assessment, agency.type()));
    }
}
