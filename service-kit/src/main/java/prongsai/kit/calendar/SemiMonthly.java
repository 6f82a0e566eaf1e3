package prongsai.kit.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * "Every 15 days" as officers mean it (ทุก ๑๕ วัน): the 15th and the 30th of each month, not an interval. The memo
 * of the provincial education office counts 30 May, 15 June, 30 June, 15 July, where an interval would give 14
 * June.
 */
public final class SemiMonthly {

    private SemiMonthly() {}

    /**
     * Every 15th, and every 30th or last day of February, from the first day to the last, both included. Days in
     * the wrong order or outside BE 2400 to 2700 are refused with a {@link ThaiCalendarException}.
     */
    public static List<LocalDate> between(LocalDate from, LocalDate until) {
        Period range = new Period("15/30", BuddhistEra.check(from), BuddhistEra.check(until));
        YearMonth last = YearMonth.from(until);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .flatMap(month -> Stream.of(month.atDay(15), month.atDay(Math.min(30, month.lengthOfMonth()))))
                .filter(range::includes)
                .toList();
    }
}
