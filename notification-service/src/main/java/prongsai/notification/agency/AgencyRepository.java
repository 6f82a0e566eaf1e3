package prongsai.notification.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<Agency, UUID> {

    Optional<String> pathOf(String code) {
        return find("select path from Agency where code = ?1", code)
                .project(String.class)
                .firstResultOptional();
    }
}
