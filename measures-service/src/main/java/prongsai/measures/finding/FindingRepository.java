package prongsai.measures.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class FindingRepository implements PanacheRepositoryBase<Finding, UUID> {

    /** Also those that a later publication dropped. */
    List<Finding> everOf(UUID assessmentId) {
        return list("assessmentId", assessmentId);
    }

    /** In the order in which assessment-service made them. */
    List<FindingView> of(UUID assessmentId) {
        return find(
                        """
                        select f.id, f.severity, f.origin, f.indicator, f.itemCode, f.text, f.recurring from Finding f
                        where f.assessmentId = ?1 and f.active order by f.id""",
                        assessmentId)
                .project(FindingView.class)
                .list();
    }
}
