package prongsai.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
            published(List.of(assessment));
        }
    }

    /** Many at once. */
    void published(List<Assessment> assessments) {
        outbox.append(assessments.stream()
                .map(assessment -> event(
                        "prongsai.assessment.published.v1",
                        assessment,
                        AssessmentSnapshot.of(assessment, earlier.before(assessment))))
                .toList());
    }

    void withdrawn(Assessment assessment) {
        outbox.append(event("prongsai.assessment.withdrawn.v1", assessment, WithdrawnSnapshot.of(assessment)));
    }

    private static OutgoingEvent event(String type, Assessment assessment, Object snapshot) {
        return new OutgoingEvent("prongsai.assessments", type, assessment.id(), assessment.version(), snapshot);
    }
}
