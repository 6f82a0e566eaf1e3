package prongsai.reporting.holiday;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;

@ApplicationScoped
class HolidayImportRepository implements PanacheRepositoryBase<HolidayImport, UUID> {

    /** The newest first. */
    List<HolidayImport> page(PageRequest page) {
        var before = page.after().map(last -> last.uuid(0)).orElse(null);
        return new Selection()
                .where("id < :before", "before", before)
                .read(this, "from HolidayImport", "id desc", page.limit() + 1);
    }
}
