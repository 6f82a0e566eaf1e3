package prongsai.assessment.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import prongsai.kit.caller.AgencyPaths;

/** Where each agency stands, for the scope of callers. */
@ApplicationScoped
class Hierarchy implements AgencyPaths {

    private final EntityManager database;

    Hierarchy(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<String> pathOf(String agencyCode) {
        return database.createQuery("select path from Agency where code = :code", String.class)
                .setParameter("code", agencyCode)
                .getResultStream()
                .findFirst();
    }
}
