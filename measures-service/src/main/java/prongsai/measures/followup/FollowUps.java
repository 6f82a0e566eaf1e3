package prongsai.measures.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;

/** Shows follow-ups and records what came of them. */
@ApplicationScoped
class FollowUps {

    private final Session database;
    private final Caller caller;
    private final Clock clock;
    private final FollowUpEvents events;

    FollowUps(Session database, Caller caller, Clock clock, FollowUpEvents events) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
        this.events = events;
    }

    FollowUpResponse find(UUID id) {
        return FollowUpResponse.from(one(inScope(id)));
    }

    FollowUpResponse record(UUID id, RecordFollowUp request, IfMatch ifMatch) {
        var followUp = one(inScope(id).setLockMode("f", LockMode.PESSIMISTIC_WRITE));
        caller.actsFor(followUp.agency().code());
        IfMatch.check(ifMatch, followUp.version());
        followUp.record(request, clock.today());
        database.flush();
        events.recorded(followUp);
        return FollowUpResponse.from(followUp);
    }

    private SelectionQuery<FollowUp> inScope(UUID id) {
        return database.createSelectionQuery(
                        """
                        select f from FollowUp f join fetch f.plan fp join fetch fp.measurePlan join fetch f.agency a
                        where f.id = :id and a.path like :prefix escape '\\'""",
                        FollowUp.class)
                .setParameter("id", id)
                .setParameter("prefix", caller.scope().prefix());
    }

    private static FollowUp one(SelectionQuery<FollowUp> query) {
        return query.uniqueResultOptional()
                .orElseThrow(() -> Problem.notFound("There is no such follow-up.", "ไม่พบการติดตามครั้งนี้"));
    }
}
