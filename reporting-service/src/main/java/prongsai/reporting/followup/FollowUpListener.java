package prongsai.reporting.followup;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import prongsai.kit.event.Inbox;

/** Hears of follow-ups from measures-service. */
@ApplicationScoped
class FollowUpListener {

    private final Inbox inbox;
    private final FollowUps followUps;

    FollowUpListener(Inbox inbox, FollowUps followUps) {
        this.inbox = inbox;
        this.followUps = followUps;
    }

    @Incoming("follow-ups")
    @Blocking
    void on(ConsumerRecord<String, String> message) {
        inbox.receive(message, FollowUpSnapshot.class, followUps::apply);
    }
}
