package prongsai.measures.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

    /** Also those that have left. */
    List<Unit> everOf(UUID agencyId) {
        return list("agencyId", agencyId);
    }

    List<UUID> idsOf(UUID agencyId) {
        return find("select u.id from Unit u where u.agencyId = ?1 and u.active", agencyId)
                .project(UUID.class)
                .list();
    }

    /** In the order in which they were registered. */
    List<Unit> of(UUID agencyId) {
        return list("agencyId = ?1 and active order by id", agencyId);
    }
}
