package prongsai.measures.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import prongsai.kit.calendar.DayShift;

/**
 * A day of a follow-up plan.
 *
 * @param plannedOn the day that the plan names
 * @param dueOn the day on which it is due: the same, or the working day to which it was shifted
 */
record Occurrence(LocalDate plannedOn, LocalDate dueOn) {

    /** The occurrences of these dates, in their order. */
    static List<Occurrence> of(List<LocalDate> dates, DayShift shift, Predicate<LocalDate> holiday) {
        return dates.stream()
                .map(date -> new Occurrence(date, shift.apply(date, holiday)))
                .toList();
    }

    /**
     * Those of which nobody has heard yet: what falls on one day is one follow-up, that of the day which was moved least, because
     * nobody meets twice on a Monday for Saturday and Sunday. By date.
     */
    static List<Occurrence> merged(Collection<Occurrence> occurrences) {
        var byDay = new TreeMap<LocalDate, Occurrence>();
        occurrences.forEach(each ->
                byDay.merge(each.dueOn(), each, BinaryOperator.minBy(Comparator.comparingLong(Occurrence::distance))));
        return List.copyOf(byDay.values());
    }

    private long distance() {
        return Math.abs(ChronoUnit.DAYS.between(plannedOn, dueOn));
    }
}
