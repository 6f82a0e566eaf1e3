package prongsai.measures.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import prongsai.measures.plan.EvidenceSnapshot;
import prongsai.measures.plan.PlanEvidence;

/** The evidence that the events of a plan tell. */
@ApplicationScoped
class EvidenceOfPlans implements PlanEvidence {

    private final EvidenceRepository evidence;

    EvidenceOfPlans(EvidenceRepository evidence) {
        this.evidence = evidence;
    }

    @Override
    public List<EvidenceSnapshot> of(UUID measurePlanId) {
        return evidence.ofPlan(measurePlanId).stream()
                .map(each -> new EvidenceSnapshot(
                        each.id(),
                        each.measureId(),
                        each.stepId(),
                        each.followUpId(),
                        each.url(),
                        each.title(),
                        each.effectiveOn(),
                        each.items().stream()
                                .map(item ->
                                        new EvidenceSnapshot.Item(item.programme(), item.fiscalYear(), item.itemCode()))
                                .toList()))
                .toList();
    }
}
