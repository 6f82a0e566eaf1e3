package prongsai.measures.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import prongsai.kit.event.Outbox;
import prongsai.kit.event.OutgoingEvent;

/** Tells others of follow-ups, in the transaction that changed them; flush before, so that the version is the new one. */
@ApplicationScoped
class FollowUpEvents {

    private final Outbox outbox;

    FollowUpEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** In the order of their numbers, in one round trip. */
    void scheduled(List<FollowUp> followUps) {
        outbox.append(followUps.stream()
                .map(followUp -> event("prongsai.follow-up.scheduled.v1", followUp))
                .toList());
    }

    void recorded(FollowUp followUp) {
        outbox.append(event("prongsai.follow-up.recorded.v1", followUp));
    }

    private static OutgoingEvent event(String type, FollowUp followUp) {
        return new OutgoingEvent(
                "prongsai.follow-ups", type, followUp.id(), followUp.version(), FollowUpSnapshot.from(followUp));
    }
}
