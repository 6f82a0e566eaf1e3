package prongsai.measures.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import prongsai.kit.calendar.Bangkok;
import prongsai.measures.assignee.AssigneeSnapshot;

/**
 * A follow-up as its events tell it; dates are plain, because readers know no recurrence rules.
 *
 * @param rescheduled its last move; null where it never moved
 * @param cancelled null unless it is
 * @param supervisor null where none is named
 * @param record null until it is recorded
 */
record FollowUpSnapshot(
        UUID id,
        UUID followUpPlanId,
        UUID measurePlanId,
        UUID agencyId,
        String agencyCode,
        int fiscalYear,
        int number,
        String title,
        LocalDate plannedOn,
        LocalDate dueOn,
        LocalDate enteredOn,
        FollowUpStatus status,
        LocalDate recordedOn,
        Move rescheduled,
        GivenUp cancelled,
        List<UUID> responsibleUnitIds,
        List<UUID> measureIds,
        AssigneeSnapshot supervisor,
        List<Channel> channels,
        RecordSnapshot record) {

    /** @param reason null where an officer wrote it, because it may name persons */
    record Move(LocalDate from, ChangeCause cause, String reason) {

        private static Move from(Rescheduling last) {
            return new Move(last.fromOn(), last.cause(), told(last.cause(), last.reason()));
        }
    }

    /** @param reason null where an officer wrote it, because it may name persons */
    record GivenUp(LocalDate on, ChangeCause cause, String reason) {

        private static GivenUp from(Cancellation cancellation) {
            return new GivenUp(
                    Bangkok.dateOf(cancellation.cancelledAt()),
                    cancellation.cause(),
                    told(cancellation.cause(), cancellation.reason()));
        }
    }

    private static String told(ChangeCause cause, String reason) {
        return cause.wordedHere() ? reason : null;
    }

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
                followUp.plannedOn(),
                followUp.dueOn(),
                followUp.enteredOn(),
                followUp.status(),
                followUp.recordedOn(),
                followUp.lastRescheduling().map(Move::from).orElse(null),
                followUp.cancellation() == null ? null : GivenUp.from(followUp.cancellation()),
                List.copyOf(plan.responsibleUnitIds()),
                List.copyOf(plan.measureIds()),
                plan.supervisor() == null ? null : AssigneeSnapshot.from(plan.supervisor()),
                List.copyOf(plan.channels()),
                followUp.recordedOn() == null
                        ? null
                        : RecordSnapshot.from(followUp.record().content()));
    }
}
