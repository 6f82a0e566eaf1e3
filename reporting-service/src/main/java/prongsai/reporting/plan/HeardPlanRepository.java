package prongsai.reporting.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class HeardPlanRepository implements PanacheRepositoryBase<HeardPlan, UUID> {

    /** Stores the plan in place of the one of its id. */
    void replace(HeardPlan plan) {
        getSession().merge(plan);
    }
}
