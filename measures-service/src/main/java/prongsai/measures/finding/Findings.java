package prongsai.measures.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.kit.event.CloudEvent;

/** The assessments and findings that this service has heard of. */
@ApplicationScoped
public class Findings {

    private static final String PUBLISHED = "prongsai.assessment.published.v1";

    private final EntityManager database;

    Findings(EntityManager database) {
        this.database = database;
    }

    /** Those of the ids that are findings of this agency. */
    public Set<UUID> known(UUID agencyId, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return database.createQuery(
                        """
                        select f.id from Finding f join Assessment a on a.id = f.assessmentId
                        where f.id in :ids and f.active and a.agencyId = :agency""",
                        UUID.class)
                .setParameter("ids", ids)
                .setParameter("agency", agencyId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Whether the agency has a published assessment of this id. */
    public boolean hasAssessment(UUID agencyId, UUID assessmentId) {
        return !database.createQuery(
                        "select a.id from Assessment a where a.id = :id and a.agencyId = :agency", UUID.class)
                .setParameter("id", assessmentId)
                .setParameter("agency", agencyId)
                .getResultList()
                .isEmpty();
    }

    void apply(CloudEvent<AssessmentSnapshot> event) {
        if (!PUBLISHED.equals(event.type())) {
            return;
        }
        var snapshot = event.data();
        var assessment = database.find(Assessment.class, snapshot.id());
        if (assessment == null) {
            assessment = new Assessment(snapshot.id());
            assessment.learn(snapshot);
            database.persist(assessment);
        } else {
            assessment.learn(snapshot);
        }
        applyFindings(snapshot);
    }

    private void applyFindings(AssessmentSnapshot snapshot) {
        database.createQuery("from Finding f where f.assessmentId = :assessment", Finding.class)
                .setParameter("assessment", snapshot.id())
                .getResultList()
                .forEach(Finding::leave);
        for (var published : snapshot.findings()) {
            var finding = database.find(Finding.class, published.id());
            if (finding == null) {
                finding = new Finding(published.id());
                finding.learn(snapshot.id(), published);
                database.persist(finding);
            } else {
                finding.learn(snapshot.id(), published);
            }
        }
    }
}
