package prongsai.measures.adoption;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.measures.agency.Agency;

@ApplicationScoped
class AdoptionRepository implements PanacheRepositoryBase<Adoption, UUID> {

    Optional<Adoption> find(UUID id, AgencyScope scope) {
        return find(
                        """
                        select d from Adoption d join fetch d.origin o join fetch o.agency join fetch d.plan p join fetch p.agency a
                        where d.id = :id and a.path like :prefix escape '\\'""",
                        Map.of("id", id, "prefix", scope.prefix()))
                .firstResultOptional();
    }

    /** The plan of an adoption, of which nothing is read before it is locked. */
    Optional<UUID> planOf(UUID id, AgencyScope scope) {
        return find(
                        "select p.id from Adoption d join d.plan p join p.agency a where d.id = :id and a.path like :prefix escape '\\'",
                        Map.of("id", id, "prefix", scope.prefix()))
                .project(UUID.class)
                .firstResultOptional();
    }

    boolean has(UUID originId, Agency agency) {
        return count("origin.id = ?1 and agencyId = ?2", originId, agency.id()) > 0;
    }

    /** What was adopted into a plan. */
    List<Adoption> into(UUID planId) {
        return list("plan.id = ?1 order by id", planId);
    }
}
