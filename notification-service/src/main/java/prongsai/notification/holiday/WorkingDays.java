package prongsai.notification.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import prongsai.kit.calendar.DayShift;

/** Which days are working days: neither Saturday nor Sunday nor one of these holidays. */
public record WorkingDays(Set<LocalDate> holidays) {

    /** Without any holiday. */
    public static final WorkingDays WEEKDAYS = new WorkingDays(Set.of());

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    public boolean contains(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** The day itself where it is a working day, else the first one after it. */
    public LocalDate fromOn(LocalDate day) {
        return DayShift.NEXT_WORKING_DAY.apply(day, holidays::contains);
    }

    /** The day itself where it is a working day, else the last one before it. */
    public LocalDate upTo(LocalDate day) {
        return DayShift.PREVIOUS_WORKING_DAY.apply(day, holidays::contains);
    }

    /** The day so many working days before that day; 0 is the day itself, whatever day that is. */
    public LocalDate before(LocalDate day, int workingDays) {
        var found = day;
        for (int counted = 0; counted < workingDays; counted++) {
            found = upTo(found.minusDays(1));
        }
        return found;
    }
}
