package prongsai.notification.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.holiday.WorkingDays;

/** What is open, counted by day: the figures at the top of the board and its calendar. */
public final class Overview {

    private static final int WEEKS = 6;

    /** Shades of the calendar besides that of an empty day. */
    private static final int SHADES = 5;

    private final Map<LocalDate, Long> items;
    private final LocalDate today;
    private final WorkingDays workingDays;

    /** @param kind null: both */
    Overview(List<DayCount> counts, DueKind kind, LocalDate today, WorkingDays workingDays) {
        this.items = counts.stream()
                .filter(count -> kind == null || count.kind() == kind)
                .collect(Collectors.groupingBy(DayCount::dueOn, Collectors.summingLong(DayCount::items)));
        this.today = today;
        this.workingDays = workingDays;
    }

    /**
     * A day of the calendar.
     *
     * @param shade 0: nothing is due; 1 to 5: the more the darker, and 5 for the fullest day that is shown, if it has five or more
     * @param quiet whether it is no working day
     */
    public record Day(LocalDate date, long items, int shade, boolean quiet, boolean today, boolean past) {}

    public long dueToday() {
        return items.getOrDefault(today, 0L);
    }

    public long overdue() {
        return sum(day -> day.isBefore(today));
    }

    public long upcoming() {
        return sum(day -> day.isAfter(today));
    }

    /** Due tomorrow or on one of the six days after it. */
    public long nextSevenDays() {
        return sum(day -> day.isAfter(today) && !day.isAfter(today.plusDays(7)));
    }

    private long sum(Predicate<LocalDate> counted) {
        return items.entrySet().stream()
                .filter(day -> counted.test(day.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Six weeks from Monday to Sunday, the present one first. */
    public List<List<Day>> weeks() {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        long fullest = IntStream.range(0, WEEKS * 7)
                .mapToLong(day -> items.getOrDefault(monday.plusDays(day), 0L))
                .max()
                .orElse(0);
        long darkest = Math.max(fullest, SHADES); // a single item is no peak
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> IntStream.range(0, 7)
                        .mapToObj(day -> day(monday.plusDays(week * 7L + day), darkest))
                        .toList())
                .toList();
    }

    private Day day(LocalDate date, long darkest) {
        long due = items.getOrDefault(date, 0L);
        int shade = due == 0 ? 0 : (int) ((due * SHADES + darkest - 1) / darkest);
        return new Day(date, due, shade, !workingDays.contains(date), date.equals(today), date.isBefore(today));
    }
}
