package prongsai.reporting.schedule;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Which days are public holidays, for due dates that move to a working day; weekends are known without it. */
public interface DaysOff {

    /** Tells of each day from the first to the last, and of a month before and after; read once and used for all dates of a plan. */
    Predicate<LocalDate> around(LocalDate from, LocalDate until);
}
