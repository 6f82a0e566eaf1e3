package prongsai.measures.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.measures.assignee.Names;
import prongsai.measures.measure.Measures;
import prongsai.measures.plan.MeasurePlans;
import prongsai.measures.plan.OwnPlans;

/** Makes follow-up plans with all their follow-ups, and changes them without forgetting what was announced. */
@ApplicationScoped
class FollowUpPlans {

    private final FollowUpPlanRepository followUpPlans;
    private final Caller caller;
    private final MeasurePlans measurePlans;
    private final OwnPlans own;
    private final Measures measures;
    private final Planner planner;
    private final FollowUpEvents events;

    FollowUpPlans(
            FollowUpPlanRepository followUpPlans,
            Caller caller,
            MeasurePlans measurePlans,
            OwnPlans own,
            Measures measures,
            Planner planner,
            FollowUpEvents events) {
        this.followUpPlans = followUpPlans;
        this.caller = caller;
        this.measurePlans = measurePlans;
        this.own = own;
        this.measures = measures;
        this.planner = planner;
        this.events = events;
    }

    FollowUpPlanResponse create(CreateFollowUpPlan request) {
        var measurePlan = measurePlans
                .visible(request.measurePlanId())
                .orElseThrow(
                        () -> Problem.brokenRule(new Fault("/measurePlanId", "There is no such plan.", "ไม่พบแผนนี้")));
        own.lock(measurePlan.id()).requireNotClosed();
        var planned = planner.plan(measurePlan, request);
        var plan = new FollowUpPlan(
                measurePlan,
                request,
                planned.responsibleUnitIds(),
                planned.occurrences(),
                Bangkok.dateOf(own.sign().at()));
        followUpPlans.persist(plan);
        followUpPlans.flush();
        events.scheduled(plan.followUps());
        return read(plan, Names.SHOWN);
    }

    FollowUpPlanResponse change(UUID id, ChangeFollowUpPlan request, IfMatch ifMatch) {
        var measurePlan =
                own.lock(followUpPlans.measurePlanOf(id, caller.scope()).orElseThrow(FollowUpPlans::absent));
        var plan = followUpPlans.lock(id, caller.scope()).orElseThrow(FollowUpPlans::absent);
        IfMatch.check(ifMatch, plan.version());
        measurePlan.requireNotClosed();
        var planned = planner.plan(measurePlan, request);
        var changes =
                plan.change(request, planned.responsibleUnitIds(), planned.occurrences(), request.reason(), own.sign());
        followUpPlans.write(changes);
        events.changed(changes);
        return read(plan, Names.SHOWN);
    }

    FollowUpPlanResponse find(UUID id) {
        var plan = followUpPlans.find(id, caller.scope()).orElseThrow(FollowUpPlans::absent);
        return read(plan, Names.of(plan.measurePlan().agency().code(), caller.agencyCode()));
    }

    private FollowUpPlanResponse read(FollowUpPlan plan, Names names) {
        var warnings =
                FollowUpPlanWarning.of(plan, measures.ofPlan(plan.measurePlan().id()));
        return FollowUpPlanResponse.from(plan, names, warnings);
    }

    private static Problem absent() {
        return Problem.notFound("There is no such follow-up plan.", "ไม่พบแผนการติดตามนี้");
    }
}
