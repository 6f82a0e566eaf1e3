package prongsai.reporting.holiday;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import prongsai.kit.problem.BuddhistYear;

/** Which days are public holidays. Saturdays and Sundays are none by themselves; of a year nobody told us about, no day is one. */
@ApplicationScoped
public class Holidays {

    /** A date moves to the next or previous working day, which lies at most a few days outside. */
    private static final int MARGIN_DAYS = 31;

    private final HolidayYearRepository rows;

    Holidays(HolidayYearRepository rows) {
        this.rows = rows;
    }

    /**
     * Tells of each day from the first to the last, and of a month before and after, whether it is a holiday; fit for
     * {@link prongsai.kit.calendar.DayShift#apply}. It is read once and does not follow later imports.
     */
    public Predicate<LocalDate> around(LocalDate from, LocalDate until) {
        Set<LocalDate> days = rows.between(from.minusDays(MARGIN_DAYS), until.plusDays(MARGIN_DAYS)).stream()
                .map(Holiday::day)
                .collect(Collectors.toUnmodifiableSet());
        return days::contains;
    }

    /** What is known of the calendar years in which the days lie. */
    public KnownHolidays known(LocalDate from, LocalDate until) {
        var years = rows.of(buddhistYear(from), buddhistYear(until));
        return new KnownHolidays(
                years.stream().flatMap(year -> year.holidays().stream()).toList(),
                years.stream().map(HolidayYear::year).collect(Collectors.toUnmodifiableSet()),
                years.stream().mapToLong(year -> year.version() + 1).sum());
    }

    private static int buddhistYear(LocalDate day) {
        return day.getYear() + BuddhistYear.CE_TO_BE;
    }
}
