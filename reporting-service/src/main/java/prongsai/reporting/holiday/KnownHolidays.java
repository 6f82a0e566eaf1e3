package prongsai.reporting.holiday;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import prongsai.kit.calendar.Period;
import prongsai.kit.problem.BuddhistYear;

/**
 * The holidays of some calendar years.
 *
 * @param holidays by date
 * @param years of the Buddhist era, of which a list is known; the others have none, which does not mean no holidays
 * @param version grows with every list that becomes known or changes
 */
public record KnownHolidays(List<Holiday> holidays, Set<Integer> years, long version) {

    /** Those of a period, by date. */
    public List<Holiday> in(Period period) {
        return holidays.stream()
                .filter(holiday -> period.includes(holiday.day()))
                .toList();
    }

    /** The calendar years of a period of which no list is known. */
    public List<Integer> unknownIn(Period period) {
        return IntStream.rangeClosed(
                        period.from().getYear() + BuddhistYear.CE_TO_BE,
                        period.to().getYear() + BuddhistYear.CE_TO_BE)
                .filter(year -> !years.contains(year))
                .boxed()
                .toList();
    }

    public boolean isWorkingDay(LocalDate day) {
        return !Holiday.isWeekend(day)
                && holidays.stream().noneMatch(holiday -> holiday.day().equals(day));
    }

    /** How many days of a period are neither weekend nor holiday; empty while the holidays of a part of it are not known. */
    public OptionalInt workingDays(Period period) {
        if (!unknownIn(period).isEmpty()) {
            return OptionalInt.empty();
        }
        long weekdays = period.from()
                .datesUntil(period.to().plusDays(1))
                .filter(day -> !Holiday.isWeekend(day))
                .count();
        long free = in(period).stream()
                .filter(holiday -> !Holiday.isWeekend(holiday.day()))
                .count();
        return OptionalInt.of((int) (weekdays - free));
    }
}
