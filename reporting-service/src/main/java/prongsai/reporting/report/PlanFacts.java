package prongsai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import prongsai.reporting.fact.EvidenceFact;
import prongsai.reporting.fact.Facts;
import prongsai.reporting.fact.MeasureFact;
import prongsai.reporting.fact.PlannedConstraints;
import prongsai.reporting.followup.FollowUps;
import prongsai.reporting.plan.MeasurePlans;

/** Gathers what measures-service told of that on which a report is. */
@ApplicationScoped
class PlanFacts {

    private final MeasurePlans plans;
    private final FollowUps followUps;

    PlanFacts(MeasurePlans plans, FollowUps followUps) {
        this.plans = plans;
        this.followUps = followUps;
    }

    /** As of the last day of the report's period, or today while that lasts. */
    Facts of(Report report, LocalDate today) {
        var duty = report.duty();
        var period = report.period();
        var plan = plans.find(duty.measurePlanId());
        return Facts.of(
                today.isBefore(period.to()) ? today : period.to(),
                plan.map(it -> it.measureFacts(duty.measureId())).orElse(List.<MeasureFact>of()),
                plan.map(it -> it.evidenceOf(duty.measureId())).orElse(List.<EvidenceFact>of()),
                followUps.of(duty.measurePlanId(), period));
    }

    /** What stands in the way according to the plan. */
    PlannedConstraints constraintsOf(Report report) {
        var duty = report.duty();
        return plans.find(duty.measurePlanId())
                .map(it -> it.constraintsOf(duty.measureId()))
                .orElse(PlannedConstraints.NOT_STATED);
    }
}
