package prongsai.measures.holiday;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class HolidayRepository implements PanacheRepositoryBase<Holiday, LocalDate> {

    /** Both ends included, by date. */
    List<Holiday> between(LocalDate from, LocalDate until) {
        return list("observedOn between ?1 and ?2 order by observedOn", from, until);
    }
}
