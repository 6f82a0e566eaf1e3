package prongsai.reporting.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.event.CloudEvent;

/** Keeps the measure plans as they are announced. */
@ApplicationScoped
public class MeasurePlans {

    private final EntityManager database;

    MeasurePlans(EntityManager database) {
        this.database = database;
    }

    void apply(CloudEvent<MeasurePlanSnapshot> event) {
        database.merge(event.data().plan());
    }

    /** The plan if it is in scope; one whose agency was not announced yet is in no scope. */
    public Optional<MeasurePlan> find(UUID id, AgencyScope scope) {
        return database.createQuery(
                        """
                        select p from MeasurePlan p join Agency a on a.id = p.agencyId
                        where p.id = :id and a.path like :scope escape '\\'""",
                        MeasurePlan.class)
                .setParameter("id", id)
                .setParameter("scope", scope.prefix())
                .getResultStream()
                .findFirst();
    }
}
