package prongsai.notification.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<Agency, UUID> {

    /** With their units, locked for sharing until the transaction ends. */
    void hold(Collection<UUID> ids) {
        var sorted = ids.stream().sorted().toList();
        find("id in ?1 order by id", sorted)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .list();
        list("select a from Agency a left join fetch a.units where a.id in ?1", sorted);
    }

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
