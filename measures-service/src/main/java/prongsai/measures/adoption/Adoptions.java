package prongsai.measures.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import prongsai.kit.caller.Caller;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.measures.measure.Measures;
import prongsai.measures.plan.MeasurePlan;
import prongsai.measures.plan.MeasurePlans;
import prongsai.measures.plan.OwnPlans;

/** Takes issued plans over into plans of the caller's own agency, and shows what was taken over. */
@ApplicationScoped
class Adoptions {

    private final AdoptionRepository adoptions;
    private final IssuedPlans issued;
    private final Standings standings;
    private final MeasurePlans plans;
    private final OwnPlans own;
    private final Measures measures;
    private final EditionRepository editions;
    private final Caller caller;

    Adoptions(
            AdoptionRepository adoptions,
            IssuedPlans issued,
            Standings standings,
            MeasurePlans plans,
            OwnPlans own,
            Measures measures,
            EditionRepository editions,
            Caller caller) {
        this.adoptions = adoptions;
        this.issued = issued;
        this.standings = standings;
        this.plans = plans;
        this.own = own;
        this.measures = measures;
        this.editions = editions;
        this.caller = caller;
    }

    AdoptionResponse adopt(UUID originId, AdoptPlan request) {
        var agency = issued.callersAgency();
        if (adoptions.has(originId, agency)) {
            throw adoptedAlready();
        }
        var origin = issued.openTo(agency, originId).plan();
        origin.requireApproved();
        var plan = request.measurePlanId() == null
                ? plans.startFor(origin, agency)
                : draftFor(origin, request.measurePlanId());
        var adoption = take(origin, plan);
        own.changed(plan);
        return AdoptionResponse.from(standings.of(adoption));
    }

    private MeasurePlan draftFor(MeasurePlan origin, UUID planId) {
        var plan = plans.visible(planId)
                .map(visible -> own.lock(visible.id()))
                .filter(each -> each.fiscalYear() == origin.fiscalYear())
                .orElseThrow(() -> Problem.brokenRule(new Fault(
                        "/measurePlanId",
                        "This is not a plan of the agency for the same fiscal year.",
                        "ไม่ใช่แผนของหน่วยงานในปีงบประมาณเดียวกัน")));
        plan.requireDraft();
        return plan;
    }

    private Adoption take(MeasurePlan origin, MeasurePlan plan) {
        var edition = editions.of(origin.id()).latest();
        var adoption = new Adoption(origin, plan, plan.agency().id(), edition.number(), own.sign());
        try {
            adoptions.persistAndFlush(adoption);
        } catch (ConstraintViolationException e) {
            throw adoptedAlready();
        }
        plan.adopt(origin);
        for (var measure : edition.content().measures()) {
            measures.adopt(measure, plan.id(), plan.grow(), plan.takes(measure.issue()));
        }
        return adoption;
    }

    AdoptionResponse find(UUID id) {
        return AdoptionResponse.from(
                standings.of(adoptions.find(id, caller.scope()).orElseThrow(Adoptions::absent)));
    }

    private static Problem adoptedAlready() {
        return Problem.conflict("The agency has adopted this plan already.", "หน่วยงานรับแผนนี้ไปดำเนินการแล้ว");
    }

    static Problem absent() {
        return Problem.notFound("There is no such adoption.", "ไม่พบการรับแผนนี้ไปดำเนินการ");
    }
}
