package prongsai.assessment.criteria;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;

@ApplicationScoped
class ProgrammeRepository implements PanacheRepositoryBase<Programme, String> {

    /** By code; one more than asked for where there are more. */
    List<Programme> page(PageRequest page) {
        return new Selection()
                .where(
                        "code > :after",
                        "after",
                        page.after().map(after -> after.text(0)).orElse(null))
                .read(this, "from Programme", "code", page.limit() + 1);
    }
}
