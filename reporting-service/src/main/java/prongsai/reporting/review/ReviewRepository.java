package prongsai.reporting.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;

@ApplicationScoped
class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {

    /** The first decision first. */
    List<Review> page(UUID reportId, PageRequest page) {
        var after = page.after().map(last -> last.uuid(0)).orElse(null);
        return new Selection()
                .where("reportId = :report", "report", reportId)
                .where("id > :after", "after", after)
                .read(this, "from Review", "id", page.limit() + 1);
    }
}
