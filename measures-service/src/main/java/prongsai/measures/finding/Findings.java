package prongsai.measures.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import prongsai.kit.event.CloudEvent;

/** The assessments and findings that this service has heard of. */
@ApplicationScoped
public class Findings {

    private static final String PUBLISHED = "prongsai.assessment.published.v1";
    private static final String WITHDRAWN = "prongsai.assessment.withdrawn.v1";

    private final AssessmentRepository assessments;
    private final FindingRepository findings;

    Findings(AssessmentRepository assessments, FindingRepository findings) {
        this.assessments = assessments;
        this.findings = findings;
    }

    /** The findings of an assessment; none where a plan answers none. */
    public List<FindingView> of(UUID assessmentId) {
        return assessmentId == null ? List.of() : findings.of(assessmentId);
    }

    /** Whether the agency has a published assessment of this id. */
    public boolean hasAssessment(UUID agencyId, UUID assessmentId) {
        return assessments.has(agencyId, assessmentId);
    }

    void apply(CloudEvent<AssessmentSnapshot> event) {
        if (PUBLISHED.equals(event.type())) {
            learn(event.data());
        } else if (WITHDRAWN.equals(event.type())) {
            withdraw(event.data().id());
        }
    }

    /** Measures that answered its findings keep them; no other may take them. */
    private void withdraw(UUID id) {
        assessments.findByIdOptional(id).ifPresent(Assessment::withdraw);
        findings.everOf(id).forEach(Finding::leave);
    }

    private void learn(AssessmentSnapshot snapshot) {
        var assessment = assessments.findById(snapshot.id());
        if (assessment == null) {
            assessment = new Assessment(snapshot.id());
            assessment.learn(snapshot);
            assessments.persist(assessment);
        } else {
            assessment.learn(snapshot);
        }
        applyFindings(snapshot);
    }

    private void applyFindings(AssessmentSnapshot snapshot) {
        findings.everOf(snapshot.id()).forEach(Finding::leave);
        for (var published : snapshot.findings()) {
            var finding = findings.findById(published.id());
            if (finding == null) {
                finding = new Finding(published.id());
                finding.learn(snapshot.id(), published);
                findings.persist(finding);
            } else {
                finding.learn(snapshot.id(), published);
            }
        }
    }
}
