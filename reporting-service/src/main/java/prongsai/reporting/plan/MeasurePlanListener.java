package prongsai.reporting.plan;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import prongsai.kit.event.Inbox;

/** Hears of measure plans that are changed and approved. */
@ApplicationScoped
class MeasurePlanListener {

    private final Inbox inbox;
    private final MeasurePlans plans;

    MeasurePlanListener(Inbox inbox, MeasurePlans plans) {
        this.inbox = inbox;
        this.plans = plans;
    }

    @Incoming("measure-plans")
    @Blocking
    void on(ConsumerRecord<String, String> message) {
        inbox.receive(message, MeasurePlanSnapshot.class, plans::apply);
    }
}
