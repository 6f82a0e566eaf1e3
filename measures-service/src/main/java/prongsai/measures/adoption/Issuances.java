package prongsai.measures.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.http.IfMatch;
import prongsai.kit.problem.Problem;
import prongsai.measures.agency.Agencies;
import prongsai.measures.fault.Faults;
import prongsai.measures.measure.Measures;
import prongsai.measures.plan.MeasurePlan;
import prongsai.measures.plan.MeasurePlans;
import prongsai.measures.plan.OwnPlans;

/** Issues plans to those below, and withdraws them. */
@ApplicationScoped
class Issuances {

    private final PlanIssuanceRepository issuances;
    private final EditionRepository editions;
    private final OwnPlans own;
    private final MeasurePlans plans;
    private final Measures measures;
    private final Agencies agencies;

    Issuances(
            PlanIssuanceRepository issuances,
            EditionRepository editions,
            OwnPlans own,
            MeasurePlans plans,
            Measures measures,
            Agencies agencies) {
        this.issuances = issuances;
        this.editions = editions;
        this.own = own;
        this.plans = plans;
        this.measures = measures;
        this.agencies = agencies;
    }

    IssuanceResponse issue(UUID id, IssuePlan request, IfMatch ifMatch) {
        var plan = own.lock(id);
        IfMatch.check(ifMatch, plan.version());
        plan.requireApproved();
        var faults = new Faults();
        request.check(faults, agencies.below(plan.agency(), request.agencyIds()));
        faults.throwIfAny();
        var issuance = issuances.findByIdOptional(id).orElseGet(() -> firstOf(plan));
        issuance.issue(request, own.sign());
        issuances.persistAndFlush(issuance);
        return IssuanceResponse.from(issuance);
    }

    private PlanIssuance firstOf(MeasurePlan plan) {
        var issuance = new PlanIssuance(plan);
        editions.persist(new Edition(
                plan.id(), issuance.edition(), EditionContent.of(plan, measures.ofPlan(plan.id())), own.sign()));
        return issuance;
    }

    void withdraw(UUID id, IfMatch ifMatch) {
        own.lock(id);
        var issuance = issuances.findByIdOptional(id).orElseThrow(Issuances::absent);
        IfMatch.check(ifMatch, issuance.version());
        issuance.withdraw(own.sign());
    }

    IssuanceResponse find(UUID id) {
        plans.visible(id).orElseThrow(OwnPlans::absent);
        return issuances.findByIdOptional(id).map(IssuanceResponse::from).orElseThrow(Issuances::absent);
    }

    Optional<PlanIssuance> of(UUID planId) {
        return issuances.findByIdOptional(planId);
    }

    static Problem absent() {
        return Problem.notFound("The plan is not issued.", "แผนนี้ยังไม่ได้เผยแพร่ให้หน่วยงานในสังกัด");
    }
}
