package prongsai.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.problem.Problem;
import prongsai.kit.rows.Rows;
import prongsai.kit.time.Clock;
import prongsai.measures.measure.MeasureRequest;
import prongsai.measures.measure.Measures;
import prongsai.measures.measure.Signature;

/** Plans of the caller's own agency, to be changed; whoever changes a plan or what is in it tells the others through this. */
@ApplicationScoped
public class OwnPlans {

    private final MeasurePlanRepository plans;
    private final Measures measures;
    private final MeasurePlanEvents events;
    private final Rows rows;
    private final Caller caller;
    private final Clock clock;

    OwnPlans(
            MeasurePlanRepository plans,
            Measures measures,
            MeasurePlanEvents events,
            Rows rows,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.measures = measures;
        this.events = events;
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    /** The plan, locked, so that two changes wait for each other instead of failing; 404 out of scope, 403 for others than the agency itself. */
    public MeasurePlan lock(UUID id) {
        var plan = plans.lock(id, caller.scope()).orElseThrow(OwnPlans::absent);
        caller.actsFor(plan.agency().code());
        return plan;
    }

    /** The same for a plan that is to take one more measure. */
    GrowingPlan lockToGrow(UUID id, MeasureRequest measure) {
        var plan = rows.read(GrowingPlan.lock(id, measure, caller.scope()), GrowingPlan::of).stream()
                .findFirst()
                .orElseThrow(OwnPlans::absent);
        caller.actsFor(plan.agencyCode());
        return plan;
    }

    /** Tells of a plan of which a part has changed: a measure, a step; the plan has a new version by that. */
    public void partChanged(MeasurePlan plan) {
        plans.count(plan);
        changed(plan);
    }

    /** Tells of a plan that has changed itself. */
    public void changed(MeasurePlan plan) {
        plans.flush();
        events.changed(plan, measures.ofPlan(plan.id()));
    }

    /** Tells of a plan that has taken one more measure, by which it has the next version, and has not changed else. */
    void grown(GrowingPlan before, Measures.Added added) {
        if (!events.grown(before, added)) {
            var plan = plans.find(before.id(), caller.scope()).orElseThrow(OwnPlans::absent);
            events.changed(plan, before.measureCount() == 0 ? List.of(added.measure()) : measures.ofPlan(plan.id()));
        }
    }

    /** Who is changing it, and when. */
    public Signature sign() {
        return new Signature(caller.subject(), clock.now());
    }

    public static Problem absent() {
        return Problem.notFound("There is no such plan.", "ไม่พบแผนนี้");
    }
}
