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

    /** In the order in which they were registered. */
    List<Unit> of(UUID agencyId) {
        return list("agencyId = ?1 and active order by id", agencyId);
    }
}
