package prongsai.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import prongsai.kit.caller.Caller;
import prongsai.measures.agency.Agency;
import prongsai.measures.fault.Faults;
import prongsai.measures.measure.Measure;
import prongsai.measures.measure.Measures;

/** Starts next year's plan from this one: what is not done comes along, marked (domain, rule 9). */
@ApplicationScoped
class CarryOver {

    private final MeasurePlanRepository plans;
    private final Measures measures;
    private final Caller caller;

    CarryOver(MeasurePlanRepository plans, Measures measures, Caller caller) {
        this.plans = plans;
        this.measures = measures;
        this.caller = caller;
    }

    /** The plan that a request wants to go on with; a fault where it is not one of the agency's earlier years. */
    Optional<MeasurePlan> last(CreateMeasurePlan request, Agency agency, Faults faults) {
        if (request.carriedOverFrom() == null) {
            return Optional.empty();
        }
        var last = plans.find(request.carriedOverFrom(), caller.scope())
                .filter(plan -> plan.agency().id().equals(agency.id()))
                .filter(plan -> plan.fiscalYear() < request.fiscalYear());
        faults.unless(
                last.isPresent(),
                "/carriedOverFrom",
                "This is not a plan of the agency for an earlier year.",
                "ไม่ใช่แผนของหน่วยงานนี้ในปีงบประมาณก่อนหน้า");
        return last;
    }

    void carry(MeasurePlan last, MeasurePlan next) {
        next.follow(last);
        measures.ofPlan(last.id()).stream()
                .filter(Measure::open)
                .forEach(measure -> measures.carryOver(measure, next.id(), next.grow()));
    }
}
