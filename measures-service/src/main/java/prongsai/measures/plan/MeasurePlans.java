package prongsai.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;
import prongsai.measures.agency.Agencies;
import prongsai.measures.assignee.Names;
import prongsai.measures.fault.Faults;
import prongsai.measures.finding.Findings;
import prongsai.measures.measure.CreateMeasure;
import prongsai.measures.measure.MeasureResponse;
import prongsai.measures.measure.Measures;

/** Draws up plans, fills them with measures and approves them. */
@ApplicationScoped
public class MeasurePlans {

    private final MeasurePlanRepository plans;
    private final Caller caller;
    private final Clock clock;
    private final Agencies agencies;
    private final Findings findings;
    private final Measures measures;
    private final MeasurePlanEvents events;

    MeasurePlans(
            MeasurePlanRepository plans,
            Caller caller,
            Clock clock,
            Agencies agencies,
            Findings findings,
            Measures measures,
            MeasurePlanEvents events) {
        this.plans = plans;
        this.caller = caller;
        this.clock = clock;
        this.agencies = agencies;
        this.findings = findings;
        this.measures = measures;
        this.events = events;
    }

    MeasurePlanResponse create(CreateMeasurePlan request) {
        var agency = agencies.find(request.agencyId(), caller.scope())
                .orElseThrow(() ->
                        Problem.brokenRule(new Fault("/agencyId", "There is no such agency.", "ไม่พบหน่วยงานนี้")));
        caller.actsFor(agency.code());
        var faults = new Faults();
        faults.unless(
                request.assessmentId() == null || findings.hasAssessment(agency.id(), request.assessmentId()),
                "/assessmentId",
                "This is not a published assessment of the agency.",
                "ไม่ใช่ผลการประเมินที่เผยแพร่แล้วของหน่วยงานนี้");
        faults.throwIfAny();
        var plan = new MeasurePlan(agency, request, clock.now());
        plans.persist(plan);
        plans.flush();
        events.changed(plan, List.of());
        return MeasurePlanResponse.from(plan, List.of(), Names.SHOWN);
    }

    MeasureResponse addMeasure(UUID id, CreateMeasure request) {
        var plan = lockOwn(id);
        var faults = new Faults();
        request.check(
                faults,
                agencies.unitsOf(plan.agency()),
                findings.known(plan.agency().id(), request.findingIds()));
        faults.throwIfAny();
        var measure = measures.add(plan.id(), plan.grow(), request);
        plans.flush();
        events.changed(plan, measures.ofPlan(plan.id()));
        return MeasureResponse.from(measure, Names.SHOWN);
    }

    MeasurePlanResponse approve(UUID id, IfMatch ifMatch) {
        var plan = lockOwn(id);
        IfMatch.check(ifMatch, plan.version());
        var all = measures.ofPlan(plan.id());
        plan.approve(all, caller.subject(), clock.now());
        plans.flush();
        events.approved(plan, all);
        return MeasurePlanResponse.from(plan, all, Names.SHOWN);
    }

    MeasurePlanResponse find(UUID id) {
        var plan = visible(id).orElseThrow(MeasurePlans::absent);
        return MeasurePlanResponse.from(
                plan, measures.ofPlan(id), Names.of(plan.agency().code(), caller.agencyCode()));
    }

    /** The plan, if the caller may see it. */
    public Optional<MeasurePlan> visible(UUID id) {
        return plans.find(id, caller.scope());
    }

    /** The caller's own plan, locked, so that two changes wait for each other instead of failing. */
    private MeasurePlan lockOwn(UUID id) {
        var plan = plans.lock(id, caller.scope()).orElseThrow(MeasurePlans::absent);
        caller.actsFor(plan.agency().code());
        return plan;
    }

    private static Problem absent() {
        return Problem.notFound("There is no such plan.", "ไม่พบแผนนี้");
    }
}
