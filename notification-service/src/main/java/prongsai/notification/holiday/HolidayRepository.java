package prongsai.notification.holiday;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class HolidayRepository implements PanacheRepositoryBase<Holiday, LocalDate> {

    List<LocalDate> days() {
        return find("select day from Holiday").project(LocalDate.class).list();
    }

    /** At once, so that the new list may name the same days. */
    void deleteYear(int year) {
        delete("year", year);
    }
}
