package prongsai.measures.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;

@ApplicationScoped
class StepRepository implements PanacheRepositoryBase<Step, UUID> {

    Optional<Step> find(UUID id, AgencyScope scope) {
        return find(
                        """
                        select s from Step s join fetch s.measure m
                        join MeasurePlan p on p.id = m.measurePlanId join p.agency a
                        where s.id = :id and a.path like :prefix escape '\\'""",
                        Map.of("id", id, "prefix", scope.prefix()))
                .firstResultOptional();
    }
}
