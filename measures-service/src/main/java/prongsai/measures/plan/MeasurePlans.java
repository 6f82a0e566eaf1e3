package prongsai.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.measures.agency.Agencies;
import prongsai.measures.agency.Agency;
import prongsai.measures.fault.Faults;
import prongsai.measures.finding.Findings;

/** Draws up plans and shows them. */
@ApplicationScoped
public class MeasurePlans {

    private final MeasurePlanRepository plans;
    private final OwnPlans own;
    private final PlanReader reader;
    private final CarryOver carryOver;
    private final Agencies agencies;
    private final Findings findings;
    private final Caller caller;

    MeasurePlans(
            MeasurePlanRepository plans,
            OwnPlans own,
            PlanReader reader,
            CarryOver carryOver,
            Agencies agencies,
            Findings findings,
            Caller caller) {
        this.plans = plans;
        this.own = own;
        this.reader = reader;
        this.carryOver = carryOver;
        this.agencies = agencies;
        this.findings = findings;
        this.caller = caller;
    }

    MeasurePlanResponse create(CreateMeasurePlan request) {
        var agency = agencies.find(request.agencyId(), caller.scope())
                .orElseThrow(() ->
                        Problem.brokenRule(new Fault("/agencyId", "There is no such agency.", "ไม่พบหน่วยงานนี้")));
        caller.actsFor(agency.code());
        var faults = new Faults();
        check(request, agency, faults);
        var last = carryOver.last(request, agency, faults);
        faults.throwIfAny();
        var plan = new MeasurePlan(agency, request, own.sign().at());
        plans.persist(plan);
        last.ifPresent(each -> carryOver.carry(each, plan));
        own.changed(plan);
        return reader.read(plan.id());
    }

    MeasurePlanResponse change(UUID id, ChangeMeasurePlan request, IfMatch ifMatch) {
        var plan = own.lock(id);
        IfMatch.check(ifMatch, plan.version());
        plan.requireDraft();
        var faults = new Faults();
        check(request, plan.agency(), faults);
        faults.throwIfAny();
        plan.write(request);
        own.changed(plan);
        return reader.read(id);
    }

    private void check(PlanHead head, Agency agency, Faults faults) {
        head.check(faults);
        faults.unless(
                head.assessmentId() == null || findings.hasAssessment(agency.id(), head.assessmentId()),
                "/assessmentId",
                "This is not a published assessment of the agency.",
                "ไม่ใช่ผลการประเมินที่เผยแพร่แล้วของหน่วยงานนี้");
    }

    MeasurePlanResponse find(UUID id) {
        return reader.read(id);
    }

    /** Stores a new plan of an agency for the year and programme of one above it, in which it will adopt that. */
    public MeasurePlan startFor(MeasurePlan origin, Agency agency) {
        var head = new CreateMeasurePlan(
                agency.id(),
                origin.fiscalYear(),
                null,
                null,
                origin.programme(),
                null,
                origin.content().title(),
                null,
                null,
                null,
                null,
                null);
        var plan = new MeasurePlan(agency, head, own.sign().at());
        plans.persist(plan);
        return plan;
    }

    /** The plan, if the caller may see it. */
    public Optional<MeasurePlan> visible(UUID id) {
        return plans.find(id, caller.scope());
    }
}
