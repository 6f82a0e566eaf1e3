package prongsai.kit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/** What happens to a due date that falls on a Saturday, a Sunday or a public holiday. */
public enum DayShift {
    /** Nothing: the default, since officers name the 15th and the 30th whatever day that is. */
    KEEP(0),
    NEXT_WORKING_DAY(1),
    PREVIOUS_WORKING_DAY(-1);

    private static final int LONGEST_REST = 366;

    private final int step;

    DayShift(int step) {
        this.step = step;
    }

    /**
     * The day the date moves to, which may lie in another month or fiscal year. Throws
     * {@link IllegalStateException} when the holidays leave no working day within {@value #LONGEST_REST} days.
     */
    public LocalDate apply(LocalDate date, Predicate<LocalDate> holiday) {
        if (this == KEEP) {
            return date;
        }
        LocalDate day = date;
        for (int tried = 0; tried <= LONGEST_REST; tried++) {
            if (isWorkingDay(day, holiday)) {
                return day;
            }
            day = day.plusDays(step);
        }
        throw new IllegalStateException("no working day within " + LONGEST_REST + " days of " + date);
    }

    private static boolean isWorkingDay(LocalDate day, Predicate<LocalDate> holiday) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holiday.test(day);
    }
}
