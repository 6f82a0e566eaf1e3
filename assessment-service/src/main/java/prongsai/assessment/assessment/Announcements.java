package prongsai.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import prongsai.kit.event.Outbox;
import prongsai.kit.event.OutgoingEvent;

/** What the other services are told of assessments, each as it is now; flush it before. */
@ApplicationScoped
class Announcements {

    private final Outbox outbox;
    private final EarlierFindings earlier;

    Announcements(Outbox outbox, EarlierFindings earlier) {
        this.outbox = outbox;
        this.earlier = earlier;
    }

    /** Drafts are told to nobody. */
    void publishedIfSo(Assessment assessment) {
        if (assessment.status() == Status.PUBLISHED) {
            var snapshot = AssessmentSnapshot.of(assessment, earlier.before(assessment));
            tell("prongsai.assessment.published.v1", assessment, snapshot);
        }
    }

    void withdrawn(Assessment assessment) {
        tell("prongsai.assessment.withdrawn.v1", assessment, WithdrawnSnapshot.of(assessment));
    }

    private void tell(String event, Assessment assessment, Object snapshot) {
        outbox.append(
                new OutgoingEvent("prongsai.assessments", event, assessment.id(), assessment.version(), snapshot));
    }
}
