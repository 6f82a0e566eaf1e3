package prongsai.measures.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.problem.Problem;
import prongsai.measures.fault.Faults;
import prongsai.measures.measure.Measure;
import prongsai.measures.measure.Measures;
import prongsai.measures.plan.MeasurePlan;
import prongsai.measures.plan.OwnPlans;

/** Enters, changes and removes evidence; each change tells of the whole plan. */
@ApplicationScoped
class EvidenceKeeper {

    /** More than any plan has; it keeps a plan with its evidence small enough for one event. */
    private static final int MOST_OF_A_PLAN = 500;

    private final EvidenceRepository evidence;
    private final Measures measures;
    private final FollowedUp followUps;
    private final OwnPlans own;
    private final Caller caller;

    EvidenceKeeper(EvidenceRepository evidence, Measures measures, FollowedUp followUps, OwnPlans own, Caller caller) {
        this.evidence = evidence;
        this.measures = measures;
        this.followUps = followUps;
        this.own = own;
        this.caller = caller;
    }

    EvidenceResponse create(CreateEvidence request) {
        var faults = new Faults();
        request.check(faults);
        faults.throwIfAny();
        var planId = planOf(request);
        faults.unless(
                planId.isPresent(),
                request.measureId() != null ? "/measureId" : request.stepId() != null ? "/stepId" : "/followUpId",
                "There is no such thing that could have evidence.",
                "ไม่พบสิ่งที่จะแนบหลักฐาน");
        faults.throwIfAny();
        var plan = own.lock(planId.get());
        plan.requireNotClosed();
        requireRoom(plan);
        var created = new Evidence(plan, request, own.sign());
        evidence.persist(created);
        own.partChanged(plan);
        return EvidenceResponse.from(created);
    }

    EvidenceResponse find(UUID id) {
        return EvidenceResponse.from(visible(id));
    }

    EvidenceResponse change(UUID id, ChangeEvidence request, IfMatch ifMatch) {
        var changed = visible(id);
        var plan = lock(changed, ifMatch);
        var faults = new Faults();
        request.check(faults);
        faults.throwIfAny();
        changed.write(request);
        own.partChanged(plan);
        return EvidenceResponse.from(changed);
    }

    void remove(UUID id, IfMatch ifMatch) {
        var removed = visible(id);
        var plan = lock(removed, ifMatch);
        evidence.delete(removed);
        own.partChanged(plan);
    }

    private MeasurePlan lock(Evidence changed, IfMatch ifMatch) {
        var plan = own.lock(changed.measurePlan().id());
        IfMatch.check(ifMatch, changed.version());
        plan.requireNotClosed();
        return plan;
    }

    private Optional<UUID> planOf(CreateEvidence request) {
        if (request.measureId() != null) {
            return measures.visible(request.measureId()).map(Measure::measurePlanId);
        }
        return request.stepId() != null
                ? measures.visibleStep(request.stepId())
                        .map(step -> step.measure().measurePlanId())
                : followUps.measurePlanOf(request.followUpId());
    }

    private void requireRoom(MeasurePlan plan) {
        if (evidence.countOfPlan(plan.id()) >= MOST_OF_A_PLAN) {
            throw Problem.wrongState(
                    "A plan has at most " + MOST_OF_A_PLAN + " pieces of evidence.",
                    "แผนหนึ่งมีหลักฐานได้ไม่เกิน " + MOST_OF_A_PLAN + " รายการ");
        }
    }

    private Evidence visible(UUID id) {
        return evidence.find(id, caller.scope())
                .orElseThrow(() -> Problem.notFound("There is no such evidence.", "ไม่พบหลักฐานนี้"));
    }
}
