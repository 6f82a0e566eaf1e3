package prongsai.measures.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;

@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {

    Optional<Evidence> find(UUID id, AgencyScope scope) {
        return find(
                        """
                        select e from Evidence e join fetch e.measurePlan p join fetch p.agency a
                        where e.id = :id and a.path like :prefix escape '\\'""",
                        Map.of("id", id, "prefix", scope.prefix()))
                .firstResultOptional();
    }

    /** In the order in which it was entered. */
    List<Evidence> ofPlan(UUID measurePlanId) {
        return list("measurePlan.id = ?1 order by id", measurePlanId);
    }

    /** In the order in which it was entered. */
    List<Evidence> ofFollowUp(UUID followUpId) {
        return list("followUpId = ?1 order by id", followUpId);
    }

    long countOfPlan(UUID measurePlanId) {
        return count("measurePlan.id", measurePlanId);
    }
}
