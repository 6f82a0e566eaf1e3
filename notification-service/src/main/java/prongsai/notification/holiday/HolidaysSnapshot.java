package prongsai.notification.holiday;

import java.time.LocalDate;
import java.util.List;

/**
 * What this service reads of the holidays of a year.
 *
 * @param year calendar year of the Buddhist era
 */
record HolidaysSnapshot(int year, List<Day> holidays) {

    HolidaysSnapshot {
        holidays = List.copyOf(holidays);
    }

    record Day(LocalDate date) {}
}
