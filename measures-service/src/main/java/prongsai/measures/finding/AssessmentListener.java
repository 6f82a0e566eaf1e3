package prongsai.measures.finding;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import prongsai.kit.event.Inbox;

/** Hears of assessments published and withdrawn. */
@ApplicationScoped
class AssessmentListener {

    private final Inbox inbox;
    private final Findings findings;

    AssessmentListener(Inbox inbox, Findings findings) {
        this.inbox = inbox;
        this.findings = findings;
    }

    @Incoming("assessments")
    @Blocking
    void on(ConsumerRecord<String, String> message) {
        inbox.receive(message, AssessmentSnapshot.class, findings::apply);
    }
}
