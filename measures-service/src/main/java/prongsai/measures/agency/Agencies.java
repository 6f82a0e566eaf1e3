package prongsai.measures.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.kit.caller.AgencyPaths;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.event.CloudEvent;

/** The agencies that this service has heard of. */
@ApplicationScoped
public class Agencies implements AgencyPaths {

    private final EntityManager database;

    Agencies(EntityManager database) {
        this.database = database;
    }

    /** The agency, if it exists within the scope: an unknown one and a foreign one look the same. */
    public Optional<Agency> find(UUID id, AgencyScope scope) {
        return database.createQuery("from Agency a where a.id = :id and a.path like :prefix escape '\\'", Agency.class)
                .setParameter("id", id)
                .setParameter("prefix", scope.prefix())
                .getResultStream()
                .findFirst();
    }

    /** The ids of the units that the agency has now. */
    public Set<UUID> unitsOf(Agency agency) {
        return database.createQuery("select u.id from Unit u where u.agencyId = :agency and u.active", UUID.class)
                .setParameter("agency", agency.id())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<String> pathOf(String agencyCode) {
        return database.createQuery("select a.path from Agency a where a.code = :code", String.class)
                .setParameter("code", agencyCode)
                .getResultStream()
                .findFirst();
    }

    void apply(CloudEvent<AgencySnapshot> event) {
        var snapshot = event.data();
        var agency = database.find(Agency.class, snapshot.id());
        if (agency == null) {
            agency = new Agency(snapshot.id());
            agency.learn(snapshot);
            database.persist(agency);
        } else {
            agency.learn(snapshot);
        }
        applyUnits(snapshot);
    }

    private void applyUnits(AgencySnapshot snapshot) {
        database.createQuery("from Unit u where u.agencyId = :agency", Unit.class)
                .setParameter("agency", snapshot.id())
                .getResultList()
                .forEach(Unit::leave);
        for (var present : snapshot.units()) {
            var unit = database.find(Unit.class, present.id());
            if (unit == null) {
                unit = new Unit(present.id());
                unit.learn(snapshot.id(), present);
                database.persist(unit);
            } else {
                unit.learn(snapshot.id(), present);
            }
        }
    }
}
