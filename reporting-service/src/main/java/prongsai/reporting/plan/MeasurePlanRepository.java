package prongsai.reporting.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;

@ApplicationScoped
class MeasurePlanRepository implements PanacheRepositoryBase<MeasurePlan, UUID> {

    /** Stores the plan in place of the one of its id. */
    void replace(MeasurePlan plan) {
        getSession().merge(plan);
    }

    Optional<MeasurePlan> find(UUID id, AgencyScope scope) {
        return find(
                        """
                        select p from MeasurePlan p join Agency a on a.id = p.agencyId
                        where p.id = :id and a.path like :scope escape '\\'""",
                        Map.of("id", id, "scope", scope.prefix()))
                .firstResultOptional();
    }

    void lock(MeasurePlan plan) {
        getSession().lock(plan, LockModeType.PESSIMISTIC_WRITE);
    }
}
