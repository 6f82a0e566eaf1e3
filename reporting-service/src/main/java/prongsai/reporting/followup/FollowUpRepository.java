package prongsai.reporting.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class FollowUpRepository implements PanacheRepositoryBase<FollowUp, UUID> {

    /** Stores the follow-up in place of the one of its id. */
    void replace(FollowUp followUp) {
        getSession().merge(followUp);
    }

    /** With those that were given up; the earliest due date first. */
    List<FollowUp> all(UUID measurePlanId) {
        return list("measurePlanId = ?1 and told is not null order by dueOn, id", measurePlanId);
    }

    /** Without those that were given up; the earliest due date first. */
    List<FollowUp> due(UUID measurePlanId, LocalDate from, LocalDate until) {
        return list(
                "measurePlanId = ?1 and dueOn between ?2 and ?3 and status <> 'CANCELLED' order by dueOn, id",
                measurePlanId,
                from,
                until);
    }
}
