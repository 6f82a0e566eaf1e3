package prongsai.reporting.holiday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a new list of a year changes in the present one, by date. */
record Differences(List<Difference> list) {

    @Schema(name = "HolidayChange")
    enum Change {
        /** Was no holiday. */
        ADDED,
        /** Is none any more. */
        REMOVED,
        /** Stays one, with another name, kind, certainty or source. */
        CHANGED
    }

    @Schema(
            name = "HolidayDifference",
            description = "A day that is a holiday in one of the two lists, or another one.")
    record Difference(
            @Schema(examples = "2028-01-03") LocalDate date,
            Change change,
            @Schema(description = "In the new list; of a day that is removed, in the present one.", maxLength = 200)
                    String nameTh) {}

    static Differences between(Collection<Holiday> present, Collection<Holiday> wanted) {
        var before = byDay(present);
        var after = byDay(wanted);
        var days = new TreeSet<>(before.keySet());
        days.addAll(after.keySet());
        var found = new ArrayList<Difference>();
        for (var day : days) {
            var old = before.get(day);
            var now = after.get(day);
            if (now == null) {
                found.add(new Difference(day, Change.REMOVED, old.nameTh()));
            } else if (!now.equals(old)) {
                found.add(new Difference(day, old == null ? Change.ADDED : Change.CHANGED, now.nameTh()));
            }
        }
        return new Differences(List.copyOf(found));
    }

    int count(Change change) {
        return (int) list.stream().filter(one -> one.change() == change).count();
    }

    private static Map<LocalDate, Holiday> byDay(Collection<Holiday> holidays) {
        return holidays.stream().collect(Collectors.toMap(Holiday::day, Function.identity()));
    }
}
