package prongsai.measures.plan;

import java.util.List;
import java.util.UUID;

/** What the events of a plan have to know of its evidence, which comes after it. */
public interface PlanEvidence {

    /** All evidence of the plan, in the order in which it was entered. */
    List<EvidenceSnapshot> of(UUID measurePlanId);
}
