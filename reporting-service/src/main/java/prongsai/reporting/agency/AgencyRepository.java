package prongsai.reporting.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<Agency, UUID> {

    /** Stores the agency in place of the one of its id. */
    void replace(Agency agency) {
        getSession().merge(agency);
    }

    Optional<Agency> ofCode(String code) {
        return find("code", code).firstResultOptional();
    }

    Optional<String> pathOf(String code) {
        return find("select path from Agency where code = ?1", code)
                .project(String.class)
                .firstResultOptional();
    }
}
