package prongsai.notification.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<Agency, UUID> {

    List<Agency> withIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** The agencies above, the nearest first. */
    List<Agency> above(Place place) {
        return list("path in ?1 order by length(path) desc", place.pathsAbove());
    }

    Optional<String> pathOf(String code) {
        return find("select path from Agency where code = ?1", code)
                .project(String.class)
                .firstResultOptional();
    }
}
