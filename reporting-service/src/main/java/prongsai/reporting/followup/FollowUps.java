package prongsai.reporting.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    /** What was to be followed up in that period, the earliest first. */
    public List<FollowUpFact> of(UUID measurePlanId, Period period) {
        return rows.due(measurePlanId, period.from(), period.to()).stream()
                .map(FollowUp::fact)
                .toList();
    }
}
