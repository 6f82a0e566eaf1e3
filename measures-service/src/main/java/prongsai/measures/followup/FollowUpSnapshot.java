package prongsai.measures.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A follow-up as its events tell it; dates are plain, because readers know no recurrence rules. */
record FollowUpSnapshot(
        UUID id,
        UUID followUpPlanId,
        UUID measurePlanId,
        UUID agencyId,
        String agencyCode,
        int fiscalYear,
        int number,
        String title,
        LocalDate dueOn,
        LocalDate enteredOn,
        FollowUpStatus status,
        LocalDate recordedOn,
        List<UUID> responsibleUnitIds) {

    static FollowUpSnapshot from(FollowUp followUp) {
        var plan = followUp.plan();
        return new FollowUpSnapshot(
                followUp.id(),
                plan.id(),
                followUp.measurePlanId(),
                followUp.agency().id(),
                followUp.agency().code(),
                plan.measurePlan().fiscalYear(),
                followUp.number(),
                followUp.title(),
                followUp.dueOn(),
                followUp.enteredOn(),
                followUp.status(),
                followUp.recordedOn(),
                List.copyOf(plan.responsibleUnitIds()));
    }
}
