package prongsai.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import prongsai.kit.caller.Caller;
import prongsai.kit.time.Clock;
import prongsai.measures.assignee.Names;
import prongsai.measures.finding.Findings;
import prongsai.measures.measure.Measures;

/** Puts together what a plan shows: its measures, the findings that it answers, and what is late today. */
@ApplicationScoped
class PlanReader {

    private final Measures measures;
    private final Findings findings;
    private final Caller caller;
    private final Clock clock;

    PlanReader(Measures measures, Findings findings, Caller caller, Clock clock) {
        this.measures = measures;
        this.findings = findings;
        this.caller = caller;
        this.clock = clock;
    }

    MeasurePlanResponse read(MeasurePlan plan) {
        return MeasurePlanResponse.from(
                plan,
                measures.ofPlan(plan.id()),
                findings.of(plan.assessmentId()),
                Names.of(plan.agency().code(), caller.agencyCode()),
                clock.today());
    }
}
