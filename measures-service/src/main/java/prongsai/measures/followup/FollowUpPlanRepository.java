package prongsai.measures.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;

@ApplicationScoped
class FollowUpPlanRepository implements PanacheRepositoryBase<FollowUpPlan, UUID> {

    Optional<FollowUpPlan> find(UUID id, AgencyScope scope) {
        return find(
                        """
                        select f from FollowUpPlan f join fetch f.measurePlan p join fetch p.agency a
                        where f.id = :id and a.path like :prefix escape '\\'""",
                        Map.of("id", id, "prefix", scope.prefix()))
                .firstResultOptional();
    }
}
