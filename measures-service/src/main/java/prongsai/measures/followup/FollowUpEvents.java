package prongsai.measures.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import prongsai.kit.event.Outbox;
import prongsai.kit.event.OutgoingEvent;

/** Tells others of follow-ups, in the transaction that changed them; flush before, so that the version is the new one. */
@ApplicationScoped
class FollowUpEvents {

    private static final String SCHEDULED = "prongsai.follow-up.scheduled.v1";
    private static final String RESCHEDULED = "prongsai.follow-up.rescheduled.v1";
    private static final String RECORDED = "prongsai.follow-up.recorded.v1";
    private static final String CANCELLED = "prongsai.follow-up.cancelled.v1";

    private final Outbox outbox;

    FollowUpEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** In the order of their numbers, in one round trip. */
    void scheduled(List<FollowUp> followUps) {
        append(events(SCHEDULED, followUps));
    }

    void rescheduled(Collection<FollowUp> followUps) {
        append(events(RESCHEDULED, followUps));
    }

    void recorded(FollowUp followUp) {
        append(events(RECORDED, List.of(followUp)));
    }

    void cancelled(Collection<FollowUp> followUps) {
        append(events(CANCELLED, followUps));
    }

    /** What became of the follow-ups of a plan, in one round trip. */
    void changed(PlanChanges changes) {
        append(Stream.of(
                        events(RESCHEDULED, changes.moved()),
                        events(RESCHEDULED, changes.reassigned()),
                        events(CANCELLED, changes.cancelled()),
                        events(SCHEDULED, changes.added()))
                .flatMap(events -> events));
    }

    private void append(Stream<OutgoingEvent> events) {
        var all = events.toList();
        if (!all.isEmpty()) {
            outbox.append(all);
        }
    }

    private static Stream<OutgoingEvent> events(String type, Collection<FollowUp> followUps) {
        return followUps.stream()
                .map(followUp -> new OutgoingEvent(
                        "prongsai.follow-ups",
                        type,
                        followUp.id(),
                        followUp.version(),
                        FollowUpSnapshot.from(followUp)));
    }
}
