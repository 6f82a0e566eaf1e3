package prongsai.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.kit.http.IfMatch;
import prongsai.measures.fault.Faults;
import prongsai.measures.finding.FindingView;
import prongsai.measures.finding.Findings;
import prongsai.measures.measure.Measures;

/** Takes plans from draft to approval and to their end, and back to draft where they must change. */
@ApplicationScoped
class PlanLife {

    private final MeasurePlanRepository plans;
    private final OwnPlans own;
    private final PlanReader reader;
    private final Measures measures;
    private final Findings findings;
    private final MeasurePlanEvents events;
    private final Approvals approvals;

    PlanLife(
            MeasurePlanRepository plans,
            OwnPlans own,
            PlanReader reader,
            Measures measures,
            Findings findings,
            MeasurePlanEvents events,
            Approvals approvals) {
        this.plans = plans;
        this.own = own;
        this.reader = reader;
        this.measures = measures;
        this.findings = findings;
        this.events = events;
        this.approvals = approvals;
    }

    /** @param request null where nothing is said of the capacity */
    MeasurePlanResponse approve(UUID id, ApproveMeasurePlan request, IfMatch ifMatch) {
        var plan = lock(id, ifMatch);
        Capacity as = null;
        if (request != null) {
            var wrong = new Faults();
            request.check(wrong);
            wrong.throwIfAny();
            as = request.toCapacity();
        }
        var all = measures.ofPlan(id);
        var faults = new Faults();
        approvals.check(plan, all, faults);
        plan.approve(all, findings.of(plan.assessmentId()), as, own.sign(), faults);
        plans.flush();
        approvals.approved(plan, all);
        events.approved(plan, all);
        return reader.read(id);
    }

    MeasurePlanResponse close(UUID id, IfMatch ifMatch) {
        var plan = lock(id, ifMatch);
        plan.close(own.sign());
        plans.flush();
        events.closed(plan, measures.ofPlan(id));
        return reader.read(id);
    }

    MeasurePlanResponse reopen(UUID id, ReopenMeasurePlan request, IfMatch ifMatch) {
        var plan = lock(id, ifMatch);
        plan.reopen(request.reason(), own.sign());
        own.changed(plan);
        return reader.read(id);
    }

    MeasurePlanResponse explain(UUID id, ExplainFindings request, IfMatch ifMatch) {
        var plan = lock(id, ifMatch);
        plan.requireDraft();
        var faults = new Faults();
        request.check(
                findings.of(plan.assessmentId()).stream().map(FindingView::id).collect(Collectors.toSet()), faults);
        faults.throwIfAny();
        plan.explain(request);
        own.changed(plan);
        return reader.read(id);
    }

    private MeasurePlan lock(UUID id, IfMatch ifMatch) {
        var plan = own.lock(id);
        IfMatch.check(ifMatch, plan.version());
        return plan;
    }
}
