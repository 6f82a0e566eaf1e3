package prongsai.reporting.assessment;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import prongsai.kit.event.Inbox;

/** Hears of assessments that are published and withdrawn. */
@ApplicationScoped
class AssessmentListener {

    private final Inbox inbox;
    private final Assessments assessments;

    AssessmentListener(Inbox inbox, Assessments assessments) {
        this.inbox = inbox;
        this.assessments = assessments;
    }

    @Incoming("assessments")
    @Blocking
    void on(ConsumerRecord<String, String> message) {
        inbox.receive(message, AssessmentSnapshot.class, assessments::apply);
    }
}
