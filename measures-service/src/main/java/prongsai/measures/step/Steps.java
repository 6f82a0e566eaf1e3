package prongsai.measures.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;
import prongsai.measures.assignee.Names;
import prongsai.measures.fault.Faults;
import prongsai.measures.measure.Measures;
import prongsai.measures.measure.Signature;
import prongsai.measures.measure.Step;
import prongsai.measures.plan.MeasurePlans;
import prongsai.measures.plan.OwnPlans;

/** Carries the steps of approved plans through their life; each change tells of the whole plan. */
@ApplicationScoped
class Steps {

    private final Measures measures;
    private final MeasurePlans plans;
    private final OwnPlans own;
    private final Caller caller;
    private final Clock clock;

    Steps(Measures measures, MeasurePlans plans, OwnPlans own, Caller caller, Clock clock) {
        this.measures = measures;
        this.plans = plans;
        this.own = own;
        this.caller = caller;
        this.clock = clock;
    }

    StepDetails find(UUID id) {
        var step = visible(id);
        var plan = plans.visible(step.measure().measurePlanId()).orElseThrow(Steps::absent);
        return StepDetails.from(step, Names.of(plan.agency().code(), caller.agencyCode()), clock.today());
    }

    StepDetails report(UUID id, ReportStep request, IfMatch ifMatch) {
        return change(id, ifMatch, (step, by) -> {
            var today = Bangkok.dateOf(by.at());
            var faults = new Faults();
            request.check(faults, today);
            faults.throwIfAny();
            step.report(
                    request.extent() == ReportStep.Extent.IN_PART,
                    Objects.requireNonNullElse(request.doneOn(), today),
                    request.note(),
                    by);
        });
    }

    StepDetails verify(UUID id, VerifyStep request, IfMatch ifMatch) {
        return change(id, ifMatch, (step, by) -> {
            var faults = new Faults();
            request.check(faults);
            faults.throwIfAny();
            step.verify(request.outcome() == VerifyStep.Outcome.VERIFIED, request.note(), by);
        });
    }

    StepDetails reopen(UUID id, ReopenStep request, IfMatch ifMatch) {
        return change(id, ifMatch, (step, by) -> step.reopen(request.reason(), by));
    }

    private StepDetails change(UUID id, IfMatch ifMatch, BiConsumer<Step, Signature> transition) {
        var step = visible(id);
        var plan = own.lock(step.measure().measurePlanId());
        IfMatch.check(ifMatch, step.version());
        plan.requireApproved();
        var by = own.sign();
        transition.accept(step, by);
        own.partChanged(plan);
        return StepDetails.from(step, Names.SHOWN, Bangkok.dateOf(by.at()));
    }

    private Step visible(UUID id) {
        return measures.visibleStep(id).orElseThrow(Steps::absent);
    }

    private static Problem absent() {
        return Problem.notFound("There is no such step.", "ไม่พบขั้นตอนนี้");
    }
}
