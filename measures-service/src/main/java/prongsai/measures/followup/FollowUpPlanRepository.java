package prongsai.measures.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.query.SelectionQuery;
import prongsai.kit.caller.AgencyScope;

@ApplicationScoped
class FollowUpPlanRepository implements PanacheRepositoryBase<FollowUpPlan, UUID> {

    Optional<FollowUpPlan> find(UUID id, AgencyScope scope) {
        return inScope(id, scope).uniqueResultOptional();
    }

    /** The measure plan that it belongs to. */
    Optional<UUID> measurePlanOf(UUID id, AgencyScope scope) {
        return find(
                        """
                        select f.measurePlan.id from FollowUpPlan f join f.measurePlan p join p.agency a
                        where f.id = :id and a.path like :prefix escape '\\'""",
                        Map.of("id", id, "prefix", scope.prefix()))
                .project(UUID.class)
                .firstResultOptional();
    }

    /** Writes the changes; follow-ups that others must hold get a new version by that. */
    void write(PlanChanges changes) {
        flush();
        changes.reassigned().forEach(each -> getSession().lock(each, LockMode.PESSIMISTIC_FORCE_INCREMENT));
    }

    /** Locks the follow-up plan and its follow-ups, so that none is recorded while they are planned anew. */
    Optional<FollowUpPlan> lock(UUID id, AgencyScope scope) {
        var plan =
                inScope(id, scope).setLockMode("f", LockMode.PESSIMISTIC_WRITE).uniqueResultOptional();
        plan.ifPresent(found -> getSession()
                .createSelectionQuery("select f from FollowUp f where f.plan = :plan order by f.id", FollowUp.class)
                .setParameter("plan", found)
                .setLockMode("f", LockMode.PESSIMISTIC_WRITE)
                .list());
        return plan;
    }

    private SelectionQuery<FollowUpPlan> inScope(UUID id, AgencyScope scope) {
        return getSession()
                .createSelectionQuery(
                        """
                        select f from FollowUpPlan f join fetch f.measurePlan p join fetch p.agency a
                        where f.id = :id and a.path like :prefix escape '\\'""",
                        FollowUpPlan.class)
                .setParameter("id", id)
                .setParameter("prefix", scope.prefix());
    }
}
