package prongsai.measures.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;
import prongsai.measures.evidence.FollowedUp;

/** Shows follow-ups and records what came of them. */
@ApplicationScoped
class FollowUps implements FollowedUp {

    private final FollowUpRepository followUps;
    private final Caller caller;
    private final Clock clock;
    private final FollowUpEvents events;

    FollowUps(FollowUpRepository followUps, Caller caller, Clock clock, FollowUpEvents events) {
        this.followUps = followUps;
        this.caller = caller;
        this.clock = clock;
        this.events = events;
    }

    FollowUpResponse find(UUID id) {
        return FollowUpResponse.from(present(followUps.find(id, caller.scope())));
    }

    @Override
    public Optional<UUID> measurePlanOf(UUID followUpId) {
        return followUps.find(followUpId, caller.scope()).map(FollowUp::measurePlanId);
    }

    FollowUpResponse record(UUID id, RecordFollowUp request, IfMatch ifMatch) {
        var followUp = present(followUps.lock(id, caller.scope()));
        caller.actsFor(followUp.agency().code());
        IfMatch.check(ifMatch, followUp.version());
        followUp.record(request, clock.today());
        followUps.flush();
        events.recorded(followUp);
        return FollowUpResponse.from(followUp);
    }

    private static FollowUp present(Optional<FollowUp> followUp) {
        return followUp.orElseThrow(() -> Problem.notFound("There is no such follow-up.", "ไม่พบการติดตามครั้งนี้"));
    }
}
