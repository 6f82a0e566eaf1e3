package prongsai.measures.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.kit.caller.Caller;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;
import prongsai.measures.agency.Agencies;
import prongsai.measures.assignee.Names;
import prongsai.measures.fault.Faults;
import prongsai.measures.measure.Measure;
import prongsai.measures.measure.Measures;
import prongsai.measures.plan.MeasurePlan;
import prongsai.measures.plan.MeasurePlans;

/** Makes follow-up plans with all their follow-ups. */
@ApplicationScoped
class FollowUpPlans {

    private final FollowUpPlanRepository followUpPlans;
    private final Caller caller;
    private final Clock clock;
    private final Agencies agencies;
    private final MeasurePlans measurePlans;
    private final Measures measures;
    private final FollowUpEvents events;

    FollowUpPlans(
            FollowUpPlanRepository followUpPlans,
            Caller caller,
            Clock clock,
            Agencies agencies,
            MeasurePlans measurePlans,
            Measures measures,
            FollowUpEvents events) {
        this.followUpPlans = followUpPlans;
        this.caller = caller;
        this.clock = clock;
        this.agencies = agencies;
        this.measurePlans = measurePlans;
        this.measures = measures;
        this.events = events;
    }

    FollowUpPlanResponse create(CreateFollowUpPlan request) {
        var measurePlan = measurePlans
                .visible(request.measurePlanId())
                .orElseThrow(
                        () -> Problem.brokenRule(new Fault("/measurePlanId", "There is no such plan.", "ไม่พบแผนนี้")));
        caller.actsFor(measurePlan.agency().code());
        var plan = plan(measurePlan, request);
        followUpPlans.persist(plan);
        followUpPlans.flush();
        events.scheduled(plan.followUps());
        return FollowUpPlanResponse.from(plan, Names.SHOWN);
    }

    private FollowUpPlan plan(MeasurePlan measurePlan, CreateFollowUpPlan request) {
        var ofPlan = measures.ofPlan(measurePlan.id());
        var ids = ofPlan.stream().map(Measure::id).collect(Collectors.toSet());
        var faults = new Faults();
        request.check(faults, agencies.unitsOf(measurePlan.agency()), ids);
        var dueDates = FollowUpDates.find(request.recurrence(), request.from(), request.until(), faults);
        faults.throwIfAny();
        var followed = ofPlan.stream()
                .filter(measure -> request.measureIds().contains(measure.id()))
                .toList();
        var responsible = ResponsibleUnits.of(request.toSupervisor(), followed);
        return new FollowUpPlan(measurePlan, request, responsible, dueDates, clock.today());
    }

    FollowUpPlanResponse find(UUID id) {
        return followUpPlans
                .find(id, caller.scope())
                .map(plan -> FollowUpPlanResponse.from(
                        plan, Names.of(plan.measurePlan().agency().code(), caller.agencyCode())))
                .orElseThrow(() -> Problem.notFound("There is no such follow-up plan.", "ไม่พบแผนการติดตามนี้"));
    }
}
