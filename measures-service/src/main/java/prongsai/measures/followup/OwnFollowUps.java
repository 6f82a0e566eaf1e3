package prongsai.measures.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.problem.Problem;

/** Follow-ups of the caller's own agency, to be changed. */
@ApplicationScoped
class OwnFollowUps {

    private final FollowUpRepository followUps;
    private final Caller caller;

    OwnFollowUps(FollowUpRepository followUps, Caller caller) {
        this.followUps = followUps;
        this.caller = caller;
    }

    /** The follow-up, locked; 404 out of scope, 403 for others than the agency itself. */
    FollowUp lock(UUID id, IfMatch ifMatch) {
        var followUp = followUps.lock(id, caller.scope()).orElseThrow(OwnFollowUps::absent);
        caller.actsFor(followUp.agency().code());
        IfMatch.check(ifMatch, followUp.version());
        return followUp;
    }

    /** The follow-up, if the caller may see it; 404 otherwise. */
    FollowUp visible(UUID id) {
        return followUps.find(id, caller.scope()).orElseThrow(OwnFollowUps::absent);
    }

    private static Problem absent() {
        return Problem.notFound("There is no such follow-up.", "ไม่พบการติดตามครั้งนี้");
    }
}
