package prongsai.reporting.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;

@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<Agency, UUID> {

    /** Stores the agency in place of the one of its id. */
    void replace(Agency agency) {
        getSession().merge(agency);
    }

    Optional<Agency> ofCode(String code) {
        return find("code", code).firstResultOptional();
    }

    Optional<Agency> find(UUID id, AgencyScope scope) {
        return find("id = ?1 and path like ?2 escape '\\'", id, scope.prefix()).firstResultOptional();
    }

    Optional<String> pathOf(String code) {
        return find("select path from Agency where code = ?1", code)
                .project(String.class)
                .firstResultOptional();
    }
}
