package prongsai.measures.adoption;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class EditionRepository implements PanacheRepositoryBase<Edition, UUID> {

    /** All editions of an issued plan. */
    Editions of(UUID measurePlanId) {
        return new Editions(list("measurePlanId", measurePlanId));
    }
}
