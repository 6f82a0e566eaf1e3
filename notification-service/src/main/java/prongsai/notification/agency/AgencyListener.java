package prongsai.notification.agency;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import prongsai.kit.event.Inbox;
import prongsai.notification.deadletter.Listening;

/** Hears of agencies from assessment-service. */
@ApplicationScoped
class AgencyListener implements Listening {

    private final Inbox inbox;
    private final Agencies agencies;

    AgencyListener(Inbox inbox, Agencies agencies) {
        this.inbox = inbox;
        this.agencies = agencies;
    }

    @Override
    public String topic() {
        return "prongsai.agencies";
    }

    @Override
    @Incoming("agencies")
    @Blocking
    public void on(ConsumerRecord<String, String> message) {
        inbox.receive(message, AgencySnapshot.class, agencies::apply);
    }
}
