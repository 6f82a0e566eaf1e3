package prongsai.reporting.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.event.CloudEvent;
import prongsai.kit.problem.Problem;

/** Keeps the measure plans as they are announced. */
@ApplicationScoped
public class MeasurePlans {

    private final MeasurePlanRepository rows;
    private final HeardPlanRepository heard;
    private final Event<PlanSettled> settled;

    MeasurePlans(MeasurePlanRepository rows, HeardPlanRepository heard, Event<PlanSettled> settled) {
        this.rows = rows;
        this.heard = heard;
        this.settled = settled;
    }

    /** By the plan's state and not by the event's type, because a compacted topic keeps the last event of a plan only. */
    void apply(CloudEvent<MeasurePlanSnapshot> event) {
        var plan = new MeasurePlan(event.data());
        var isSettled = plan.isSettledSince(rows.findByIdOptional(plan.id()));
        rows.replace(plan);
        heard.replace(new HeardPlan(event.data()));
        if (isSettled) {
            rows.flush();
            settled.fire(event.data().settled());
        }
    }

    /** The plan if it is in scope; one whose agency was not announced yet is in no scope. */
    public Optional<MeasurePlan> find(UUID id, AgencyScope scope) {
        return rows.find(id, scope);
    }

    /** The plan, for this service's own work. */
    public Optional<MeasurePlan> find(UUID id) {
        return rows.findByIdOptional(id);
    }

    /** The plan whole, as documents quote it, if it is in scope; empty also where it was not heard of since plans are kept whole. */
    public Optional<MeasurePlanSnapshot> whole(UUID id, AgencyScope scope) {
        return rows.find(id, scope)
                .flatMap(plan -> heard.findByIdOptional(plan.id()))
                .map(HeardPlan::plan);
    }

    /** Refuses a plan that is known, but not whole: it was heard of last before plans were kept so, and has to be told again. */
    public void requireWhole(UUID id, AgencyScope scope) {
        if (rows.find(id, scope).isPresent() && heard.findByIdOptional(id).isEmpty()) {
            throw Problem.wrongState(
                    "This plan was heard of before this service kept plans whole. Change it, or approve it again, in"
                            + " measures-service, which then tells it whole.",
                    "ระบบได้รับแผนนี้ก่อนที่จะเริ่มเก็บเนื้อหาทั้งฉบับ โปรดแก้ไขหรืออนุมัติแผนนี้อีกครั้งใน measures-service เพื่อให้ส่งเนื้อหาทั้งฉบับมาใหม่");
        }
    }

    /** Lets requests for one plan wait for each other, until the transaction ends. */
    public void lock(MeasurePlan plan) {
        rows.lock(plan);
    }
}
