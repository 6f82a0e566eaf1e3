package prongsai.notification.followup;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import prongsai.kit.event.Inbox;
import prongsai.notification.deadletter.Listening;
import prongsai.notification.reminder.Reminders;

/** Hears of follow-ups from measures-service. */
@ApplicationScoped
class FollowUpListener implements Listening {

    private final Inbox inbox;
    private final Reminders reminders;

    FollowUpListener(Inbox inbox, Reminders reminders) {
        this.inbox = inbox;
        this.reminders = reminders;
    }

    @Override
    public String topic() {
        return "prongsai.follow-ups";
    }

    @Override
    @Incoming("follow-ups")
    @Blocking
    public void on(ConsumerRecord<String, String> message) {
        inbox.receive(message, FollowUpSnapshot.class, reminders::follow);
    }
}
