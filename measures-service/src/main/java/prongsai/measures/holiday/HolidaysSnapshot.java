package prongsai.measures.holiday;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import prongsai.kit.problem.BuddhistYear;

/**
 * What this service reads of a year's public holidays.
 *
 * @param year calendar year of the Buddhist era
 */
record HolidaysSnapshot(int year, List<Day> holidays) {

    record Day(LocalDate date, String nameTh) {}

    LocalDate firstDay() {
        return LocalDate.of(year - BuddhistYear.CE_TO_BE, 1, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(year - BuddhistYear.CE_TO_BE, 12, 31);
    }

    /** The names by date; of two holidays on one day, both. A day of another year is refused with an exception. */
    Map<LocalDate, String> names() {
        var names = new TreeMap<LocalDate, String>();
        for (var day : holidays) {
            if (day.date().isBefore(firstDay()) || day.date().isAfter(lastDay())) {
                throw new IllegalArgumentException(day.date() + " is not a day of the year " + year);
            }
            names.merge(day.date(), day.nameTh(), (one, other) -> one + " และ" + other);
        }
        return names;
    }
}
