package prongsai.measures.linkcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.measures.plan.MeasurePlans;
import prongsai.measures.plan.OwnPlans;
import prongsai.measures.plan.PlanEvidence;

/** Takes wishes to have the links of a plan checked, and shows what came of them. */
@ApplicationScoped
class LinkChecks {

    private final LinkCheckRepository checks;
    private final MeasurePlans plans;
    private final OwnPlans own;
    private final PlanEvidence evidence;
    private final Caller caller;

    LinkChecks(LinkCheckRepository checks, MeasurePlans plans, OwnPlans own, PlanEvidence evidence, Caller caller) {
        this.checks = checks;
        this.plans = plans;
        this.own = own;
        this.evidence = evidence;
        this.caller = caller;
    }

    LinkCheckResponse create(CreateLinkCheck request) {
        plans.visible(request.measurePlanId())
                .orElseThrow(
                        () -> Problem.brokenRule(new Fault("/measurePlanId", "There is no such plan.", "ไม่พบแผนนี้")));
        var plan = own.lock(request.measurePlanId());
        if (checks.running(plan.id())) {
            throw Problem.wrongState("The links of this plan are being checked.", "กำลังตรวจสอบลิงก์ของแผนนี้อยู่");
        }
        var links = evidence.of(plan.id()).stream()
                .map(each -> CheckedLink.pending(each.id(), each.url()))
                .toList();
        var check = new LinkCheck(plan.id(), links, own.sign());
        checks.persist(check);
        return LinkCheckResponse.from(check);
    }

    LinkCheckResponse find(UUID id) {
        return checks.find(id, caller.scope())
                .map(LinkCheckResponse::from)
                .orElseThrow(() -> Problem.notFound("There is no such check.", "ไม่พบการตรวจสอบลิงก์นี้"));
    }
}
