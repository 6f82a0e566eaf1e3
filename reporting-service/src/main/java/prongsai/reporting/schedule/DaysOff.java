package prongsai.reporting.schedule;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Which days are public holidays, for due dates that move to a working day; weekends are known without it. */
public interface DaysOff {

    /** Asked once for a schedule, so that its dates are shifted by one and the same list. */
    Predicate<LocalDate> holidays();
}
