package prongsai.measures.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import prongsai.kit.caller.AgencyScope;

@ApplicationScoped
class MeasureRepository implements PanacheRepositoryBase<Measure, UUID> {

    Optional<Measure> find(UUID id, AgencyScope scope) {
        return find(
                        """
                        select m from Measure m join MeasurePlan p on p.id = m.measurePlanId join p.agency a
                        where m.id = :id and a.path like :prefix escape '\\'""",
                        Map.of("id", id, "prefix", scope.prefix()))
                .firstResultOptional();
    }

    /** By number. */
    List<Measure> ofPlan(UUID measurePlanId) {
        return list("measurePlanId = ?1 order by number", measurePlanId);
    }

    /** By number. */
    List<Measure> ofPlans(Collection<UUID> measurePlanIds) {
        return list("measurePlanId in ?1 order by number", measurePlanIds);
    }

    /** Counts a change of it, whatever part of it changes. */
    void count(Measure measure) {
        getSession().lock(measure, LockMode.PESSIMISTIC_FORCE_INCREMENT);
    }
}
