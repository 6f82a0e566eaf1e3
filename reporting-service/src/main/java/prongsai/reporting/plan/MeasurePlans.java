package prongsai.reporting.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.event.CloudEvent;

/** Keeps the measure plans as they are announced. */
@ApplicationScoped
public class MeasurePlans {

    private final MeasurePlanRepository rows;

    MeasurePlans(MeasurePlanRepository rows) {
        this.rows = rows;
    }

    void apply(CloudEvent<MeasurePlanSnapshot> event) {
        rows.replace(event.data().plan());
    }

    /** The plan if it is in scope; one whose agency was not announced yet is in no scope. */
    public Optional<MeasurePlan> find(UUID id, AgencyScope scope) {
        return rows.find(id, scope);
    }

    /** Lets requests for one plan wait for each other, until the transaction ends. */
    public void lock(MeasurePlan plan) {
        rows.lock(plan);
    }
}
