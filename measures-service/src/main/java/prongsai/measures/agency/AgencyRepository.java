package prongsai.measures.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;

@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<Agency, UUID> {

    Optional<Agency> find(UUID id, AgencyScope scope) {
        return find(
                        "from Agency a where a.id = :id and a.path like :prefix escape '\\'",
                        Map.of("id", id, "prefix", scope.prefix()))
                .firstResultOptional();
    }

    Optional<String> pathOf(String code) {
        return find("select a.path from Agency a where a.code = ?1", code)
                .project(String.class)
                .firstResultOptional();
    }
}
