package prongsai.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import prongsai.kit.time.Clock;

/** Publishes many drafts at once, each as it would be alone. */
@ApplicationScoped
public class Publication {

    private final AssessmentRepository rows;
    private final Announcements announcements;
    private final Clock clock;

    Publication(AssessmentRepository rows, Announcements announcements, Clock clock) {
        this.rows = rows;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** In the caller's transaction, whose session is emptied so that no more than these are in memory. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(List<UUID> drafts) {
        var now = clock.now();
        var assessments = rows.all(drafts);
        assessments.forEach(assessment -> assessment.publish(now));
        rows.flush();
        announcements.published(assessments);
        rows.forget();
    }
}
