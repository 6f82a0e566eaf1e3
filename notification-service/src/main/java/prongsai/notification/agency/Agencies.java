package prongsai.notification.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyPaths;
import prongsai.kit.event.CloudEvent;

/** Keeps the projection of agencies and answers from it. */
@ApplicationScoped
public class Agencies implements AgencyPaths {

    private final EntityManager database;
    private final Event<AgencyChanged> changed;

    Agencies(EntityManager database, Event<AgencyChanged> changed) {
        this.database = database;
        this.changed = changed;
    }

    void apply(CloudEvent<AgencySnapshot> event) {
        var snapshot = event.data();
        var id = Objects.requireNonNull(snapshot.id(), "agency id");
        var agency = database.find(Agency.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (agency == null) {
            agency = new Agency(id);
            agency.follow(snapshot);
            database.persist(agency);
        } else {
            agency.follow(snapshot);
        }
        database.flush();
        changed.fire(new AgencyChanged(id));
    }

    /**
     * Whom a reminder reaches now, empty while the agency is not known. The agency stays locked for sharing until the transaction
     * ends, so that a new mailbox either counts here already or finds what was decided without it.
     */
    public Optional<Addressee> addressee(UUID agencyId, UUID unitId) {
        return Optional.ofNullable(database.find(Agency.class, agencyId, LockModeType.PESSIMISTIC_READ))
                .map(agency -> agency.addressee(unitId));
    }

    @Override
    public Optional<String> pathOf(String agencyCode) {
        return database.createQuery("select path from Agency where code = :code", String.class)
                .setParameter("code", agencyCode)
                .getResultStream()
                .findFirst();
    }
}
