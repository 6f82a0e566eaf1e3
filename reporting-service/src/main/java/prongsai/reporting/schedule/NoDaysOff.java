package prongsai.reporting.schedule;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Where no holidays are announced, only weekends are free. */
@DefaultBean
@ApplicationScoped
class NoDaysOff implements DaysOff {

    @Override
    public Predicate<LocalDate> around(LocalDate from, LocalDate until) {
        return day -> false;
    }
}
