package prongsai.measures.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.query.SelectionQuery;
import prongsai.kit.caller.AgencyScope;

@ApplicationScoped
class MeasurePlanRepository implements PanacheRepositoryBase<MeasurePlan, UUID> {

    Optional<MeasurePlan> find(UUID id, AgencyScope scope) {
        return inScope(id, scope).uniqueResultOptional();
    }

    /** Locks the plan alone: Panache would lock its agency with it, and all plans of the agency would wait for each other. */
    Optional<MeasurePlan> lock(UUID id, AgencyScope scope) {
        return inScope(id, scope).setLockMode("p", LockMode.PESSIMISTIC_WRITE).uniqueResultOptional();
    }

    /** Counts a change of it, where the change itself is in another row. */
    void count(MeasurePlan plan) {
        getSession().lock(plan, LockMode.PESSIMISTIC_FORCE_INCREMENT);
    }

    private SelectionQuery<MeasurePlan> inScope(UUID id, AgencyScope scope) {
        return getSession()
                .createSelectionQuery(
                        """
                        select p from MeasurePlan p join fetch p.agency a
                        where p.id = :id and a.path like :prefix escape '\\'""",
                        MeasurePlan.class)
                .setParameter("id", id)
                .setParameter("prefix", scope.prefix());
    }
}
