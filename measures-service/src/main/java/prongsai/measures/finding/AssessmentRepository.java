package prongsai.measures.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID> {

    boolean has(UUID agencyId, UUID id) {
        return count("id = ?1 and agencyId = ?2 and not withdrawn", id, agencyId) > 0;
    }
}
