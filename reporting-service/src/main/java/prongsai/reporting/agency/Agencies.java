package prongsai.reporting.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyPaths;
import prongsai.kit.event.CloudEvent;

/** Keeps the agencies as they are announced and answers where one stands in the hierarchy. */
@ApplicationScoped
public class Agencies implements AgencyPaths {

    private final EntityManager database;

    Agencies(EntityManager database) {
        this.database = database;
    }

    void apply(CloudEvent<AgencySnapshot> event) {
        database.merge(event.data().agency());
    }

    /** The agency, which must be known: whatever belongs to an unknown one is in nobody's scope. */
    public Agency known(UUID id) {
        return Optional.ofNullable(database.find(Agency.class, id))
                .orElseThrow(() -> new IllegalStateException("Agency " + id + " was never announced"));
    }

    @Override
    public Optional<String> pathOf(String agencyCode) {
        return database.createQuery("select path from Agency where code = :code", String.class)
                .setParameter("code", agencyCode)
                .getResultStream()
                .findFirst();
    }
}
