package prongsai.assessment.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import prongsai.kit.page.Selection;

/** The rows of units. */
@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

    List<Unit> list(Selection selection, int limit) {
        return selection.read(this, "from Unit", "id", limit);
    }
}
