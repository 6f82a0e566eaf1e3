package prongsai.kit.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The Thai government's fiscal year, from 1 October to 30 September, named by the Buddhist-era year (2400 to 2700)
 * in which it ends: 2567 began on 1 October 2023. Anything else is refused with a {@link ThaiCalendarException}
 * (domain rules, section 3).
 */
public record FiscalYear(int buddhistYear) implements Comparable<FiscalYear> {

    public FiscalYear {
        BuddhistEra.check(buddhistYear, "fiscal year", "ปีงบประมาณ พ.ศ.");
    }

    public static FiscalYear of(int buddhistYear) {
        return new FiscalYear(buddhistYear);
    }

    public static FiscalYear containing(LocalDate date) {
        boolean begun = date.getMonth().compareTo(Month.OCTOBER) >= 0;
        return new FiscalYear(BuddhistEra.yearOf(date) + (begun ? 1 : 0));
    }

    public LocalDate start() {
        return LocalDate.of(BuddhistEra.toCe(buddhistYear) - 1, Month.OCTOBER, 1);
    }

    public LocalDate end() {
        return LocalDate.of(BuddhistEra.toCe(buddhistYear), Month.SEPTEMBER, 30);
    }

    public boolean includes(LocalDate date) {
        return whole().includes(date);
    }

    /** One of the quarters 1 (October to December) to 4 (July to September). */
    public Period quarter(int number) {
        if (number < 1 || number > 4) {
            throw new ThaiCalendarException(
                    "There is no quarter " + number,
                    "a fiscal year has quarters 1 to 4",
                    "ปีงบประมาณมีไตรมาสที่ 1 ถึง 4");
        }
        return months("Q" + number + "/" + buddhistYear, 3 * (number - 1), 3);
    }

    public List<Period> quarters() {
        return IntStream.rangeClosed(1, 4).mapToObj(this::quarter).toList();
    }

    /** The twelve months, October ({@code M01}) first. */
    public List<Period> months() {
        return IntStream.range(0, 12).mapToObj(this::month).toList();
    }

    /**
     * The round of 3, 6, 9 or 12 months, counted from 1 October: rounds are cumulative, so the 9-month round runs
     * from October to June and is not the third quarter.
     */
    public Period round(int months) {
        if (!List.of(3, 6, 9, 12).contains(months)) {
            throw new ThaiCalendarException(
                    "There is no round of " + months + " months",
                    "rounds have 3, 6, 9 or 12 months",
                    "รอบการรายงานมี 3, 6, 9 หรือ 12 เดือน");
        }
        return months("R" + months + "/" + buddhistYear, 0, months);
    }

    /** The rounds that a measure has chosen, each once, shortest first. */
    public List<Period> rounds(Collection<Integer> months) {
        return months.stream().distinct().sorted().map(this::round).toList();
    }

    public Period whole() {
        return new Period("FY" + buddhistYear, start(), end());
    }

    public FiscalYear next() {
        return new FiscalYear(buddhistYear + 1);
    }

    public FiscalYear previous() {
        return new FiscalYear(buddhistYear - 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(buddhistYear, other.buddhistYear);
    }

    private Period month(int index) {
        return months((index < 9 ? "M0" : "M") + (index + 1) + "/" + buddhistYear, index, 1);
    }

    private Period months(String label, int skipped, int count) {
        LocalDate from = start().plusMonths(skipped);
        return new Period(label, from, from.plusMonths(count).minusDays(1));
    }
}
