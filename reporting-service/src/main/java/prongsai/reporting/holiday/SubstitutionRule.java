package prongsai.reporting.holiday;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An annual holiday on a Saturday or Sunday is made up for on the next working day; two of them on one weekend give one day only
 * (cabinet resolution of 2544; the lists of 2566 to 2569 follow it, unless the cabinet decided otherwise). A weekend that belongs
 * to two years, Saturday 31 December and Sunday 1 January, gives one day for each.
 */
final class SubstitutionRule {

    private static final String SOURCE = "คำนวณตามหลักเกณฑ์วันหยุดชดเชย (มติคณะรัฐมนตรี 2544) ยังไม่มีประกาศ";

    private SubstitutionRule() {}

    /** One weekend of one year. */
    private record Weekend(LocalDate saturday, int year) {

        static Weekend of(LocalDate day) {
            return new Weekend(day.minusDays(day.getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : 0), day.getYear());
        }
    }

    /**
     * The substitution days for these holidays, by date.
     *
     * @param holidays by date; substitution days among them are passed over, special ones are not made up for but never serve as
     *     the day for another
     */
    static List<Holiday> daysFor(List<Holiday> holidays) {
        Set<LocalDate> taken = new HashSet<>();
        Map<Weekend, List<Holiday>> onWeekends = new LinkedHashMap<>();
        for (var holiday : holidays) {
            if (holiday.kind() != Kind.SUBSTITUTION) {
                taken.add(holiday.day());
            }
            if (holiday.kind() == Kind.ANNUAL && Holiday.isWeekend(holiday.day())) {
                onWeekends
                        .computeIfAbsent(Weekend.of(holiday.day()), weekend -> new ArrayList<>())
                        .add(holiday);
            }
        }
        return onWeekends.values().stream()
                .map(missed -> dayFor(missed.get(0), taken))
                .toList();
    }

    /** Those of them that a list has not, on whichever day near by. */
    static List<Holiday> missing(List<Holiday> expected, List<Holiday> list) {
        return expected.stream()
                .filter(day -> list.stream().noneMatch(given -> standsFor(given, day)))
                .toList();
    }

    /** The cabinet may give another day than the next one: 22 instead of 25 October 2564. */
    private static boolean standsFor(Holiday given, Holiday expected) {
        return given.kind() == Kind.SUBSTITUTION && Math.abs(DAYS.between(given.day(), expected.day())) <= 5;
    }

    private static Holiday dayFor(Holiday missed, Set<LocalDate> taken) {
        var day = missed.day().plusDays(1);
        while (Holiday.isWeekend(day) || taken.contains(day)) {
            day = day.plusDays(1);
        }
        taken.add(day);
        var nameEn = missed.nameEn() == null ? null : "Substitution for " + missed.nameEn();
        return new Holiday(
                day, "วันหยุดชดเชย" + missed.nameTh(), nameEn, Kind.SUBSTITUTION, Certainty.CALCULATED, SOURCE);
    }
}
