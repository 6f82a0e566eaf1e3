package prongsai.measures.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.query.SelectionQuery;
import prongsai.kit.caller.AgencyScope;

@ApplicationScoped
class FollowUpRepository implements PanacheRepositoryBase<FollowUp, UUID> {

    Optional<FollowUp> find(UUID id, AgencyScope scope) {
        return inScope(id, scope).uniqueResultOptional();
    }

    /** Locks the follow-up alone; Panache would lock its plans and its agency with it. */
    Optional<FollowUp> lock(UUID id, AgencyScope scope) {
        return inScope(id, scope).setLockMode("f", LockMode.PESSIMISTIC_WRITE).uniqueResultOptional();
    }

    private SelectionQuery<FollowUp> inScope(UUID id, AgencyScope scope) {
        return getSession()
                .createSelectionQuery(
                        """
                        select f from FollowUp f join fetch f.plan fp join fetch fp.measurePlan join fetch f.agency a
                        where f.id = :id and a.path like :prefix escape '\\'""",
                        FollowUp.class)
                .setParameter("id", id)
                .setParameter("prefix", scope.prefix());
    }
}
