package prongsai.measures.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.measures.evidence.FollowedUp;
import prongsai.measures.fault.Faults;
import prongsai.measures.plan.OwnPlans;

/** Shows follow-ups, moves them and gives them up. */
@ApplicationScoped
class FollowUps implements FollowedUp {

    private final FollowUpRepository followUps;
    private final OwnFollowUps own;
    private final OwnPlans plans;
    private final FollowUpReader reader;
    private final FollowUpEvents events;
    private final Caller caller;

    FollowUps(
            FollowUpRepository followUps,
            OwnFollowUps own,
            OwnPlans plans,
            FollowUpReader reader,
            FollowUpEvents events,
            Caller caller) {
        this.followUps = followUps;
        this.own = own;
        this.plans = plans;
        this.reader = reader;
        this.events = events;
        this.caller = caller;
    }

    FollowUpResponse find(UUID id) {
        return reader.read(own.visible(id));
    }

    @Override
    public Optional<UUID> measurePlanOf(UUID followUpId) {
        return followUps.find(followUpId, caller.scope()).map(FollowUp::measurePlanId);
    }

    FollowUpResponse reschedule(UUID id, RescheduleFollowUp request, IfMatch ifMatch) {
        var followUp = own.lock(id, ifMatch);
        followUp.plan().measurePlan().requireNotClosed();
        var by = plans.sign();
        var faults = new Faults();
        request.check(faults, followUp.dueOn(), Bangkok.dateOf(by.at()));
        faults.throwIfAny();
        followUp.reschedule(request.dueOn(), ChangeCause.REQUESTED, request.reason(), request.announcement(), by);
        followUps.flush();
        events.rescheduled(List.of(followUp));
        return reader.read(followUp);
    }

    FollowUpResponse cancel(UUID id, CancelFollowUp request, IfMatch ifMatch) {
        var followUp = own.lock(id, ifMatch);
        followUp.plan().measurePlan().requireNotClosed();
        followUp.cancel(ChangeCause.REQUESTED, request.reason(), plans.sign());
        followUps.flush();
        events.cancelled(List.of(followUp));
        return reader.read(followUp);
    }
}
