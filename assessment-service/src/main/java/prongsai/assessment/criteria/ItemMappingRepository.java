package prongsai.assessment.criteria;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;

@ApplicationScoped
class ItemMappingRepository implements PanacheRepositoryBase<ItemMapping, UUID> {

    /** All within these programmes: what was decided in the years between counts, too. */
    List<ItemMapping> within(List<String> programmes) {
        return list(
                "earlier.criteriaId in (select id from Criteria where programme in ?1)"
                        + " and later.criteriaId in (select id from Criteria where programme in ?1)",
                programmes);
    }

    boolean isDecided(ItemAt earlier, ItemAt later) {
        return count("earlier = ?1 and later = ?2", earlier, later) > 0;
    }

    /** By id, which is the order in which they were first decided; one more than asked for where there are more. */
    List<ItemMapping> page(UUID criteria, PageRequest page) {
        return new Selection()
                .where("(earlier.criteriaId = :criteria or later.criteriaId = :criteria)", "criteria", criteria)
                .where(
                        "id > :after",
                        "after",
                        page.after().map(after -> after.uuid(0)).orElse(null))
                .read(this, "from ItemMapping", "id", page.limit() + 1);
    }
}
