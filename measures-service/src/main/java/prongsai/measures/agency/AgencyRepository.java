package prongsai.measures.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;

@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<Agency, UUID> {

    private static final int FEW = 150;

    Optional<Agency> find(UUID id, AgencyScope scope) {
        return find(
                        "from Agency a where a.id = :id and a.path like :prefix escape '\\'",
                        Map.of("id", id, "prefix", scope.prefix()))
                .firstResultOptional();
    }

    Optional<Agency> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    List<UUID> below(Agency agency, Collection<UUID> ids) {
        return find(
                        "select a.id from Agency a where a.id in :ids and a.id <> :own and a.path like :prefix escape '\\'",
                        Map.of(
                                "ids", ids,
                                "own", agency.id(),
                                "prefix", new AgencyScope(agency.path()).prefix()))
                .project(UUID.class)
                .list();
    }

    /** Whether so few agencies are in the scope that asking each of them is less than looking through what all have; a province has a hundred. */
    boolean few(AgencyScope scope) {
        return find("select a.id from Agency a where a.path like ?1 escape '\\'", scope.prefix())
                        .range(0, FEW)
                        .project(UUID.class)
                        .list()
                        .size()
                <= FEW;
    }

    Optional<String> pathOf(String code) {
        return find("select a.path from Agency a where a.code = ?1", code)
                .project(String.class)
                .firstResultOptional();
    }
}
