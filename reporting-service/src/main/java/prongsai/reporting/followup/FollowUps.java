package prongsai.reporting.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.calendar.Period;
import prongsai.kit.event.CloudEvent;
import prongsai.reporting.fact.FollowUpFact;

/** Keeps the follow-ups as they are announced. */
@ApplicationScoped
public class FollowUps {

    private final FollowUpRepository rows;

    FollowUps(FollowUpRepository rows) {
        this.rows = rows;
    }

    void apply(CloudEvent<FollowUpSnapshot> event) {
        rows.replace(new FollowUp(event.data()));
    }

    /** The follow-ups of a plan whole, as documents quote them, the earliest first. */
    public List<FollowUpSnapshot> of(UUID measurePlanId) {
        return rows.all(measurePlanId).stream().map(FollowUp::told).toList();
    }

    /** The follow-up whole, if it is known. */
    public Optional<FollowUpSnapshot> find(UUID id) {
        return rows.findByIdOptional(id).map(FollowUp::told);
    }

    /** What was to be followed up in that period, the earliest first. */
    public List<FollowUpFact> of(UUID measurePlanId, Period period) {
        return rows.due(measurePlanId, period.from(), period.to()).stream()
                .map(FollowUp::fact)
                .toList();
    }
}
