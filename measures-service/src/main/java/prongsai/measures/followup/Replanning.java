package prongsai.measures.followup;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the change of a follow-up plan does to what was announced. Only the days from today on change. Whatever the plan still names
 * stays; of the others, in their order and only between those that stay, one takes the date of one that is new; what is left is
 * removed, and what is missing is added. So no two of them change places, and none gets another number.
 */
final class Replanning {

    /** How firm the date of a follow-up is. */
    enum Hold {
        /** It follows the plan. */
        BY_PLAN,
        /** An officer chose it; it stays as long as the plan names the day for which it stands. */
        BY_HAND,
        /** It was held or given up, and stands for its day of the plan. */
        SETTLED
    }

    /** A follow-up as far as this needs it. */
    record Announced(int number, LocalDate plannedOn, LocalDate dueOn, Hold hold) {}

    private final Collection<Announced> announced;
    private final LocalDate today;
    private final TreeMap<LocalDate, Occurrence> wanted = new TreeMap<>();
    private final TreeSet<LocalDate> staying = new TreeSet<>();
    private final List<Announced> loose = new ArrayList<>();
    private final Map<Integer, Occurrence> moved = new LinkedHashMap<>();
    private final List<Integer> removed = new ArrayList<>();
    private final List<Occurrence> added = new ArrayList<>();

    /** @param wanted what the changed plan names, each day once */
    Replanning(Collection<Announced> announced, List<Occurrence> wanted, LocalDate today) {
        this.announced = announced;
        this.today = today;
        wanted.forEach(each -> this.wanted.put(each.plannedOn(), each));
        announced.forEach(this::find);
        this.wanted.values().removeIf(each -> each.dueOn().isBefore(today));
        pair();
        addMissing();
    }

    private void find(Announced each) {
        var same = wanted.remove(each.plannedOn());
        var ahead = each.hold() != Hold.SETTLED && !each.dueOn().isBefore(today);
        if (same != null) {
            staying.add(each.plannedOn());
            if (ahead && each.hold() == Hold.BY_PLAN && !same.dueOn().isBefore(today)) {
                moved.put(each.number(), same);
            }
        } else if (ahead) {
            loose.add(each);
        }
    }

    private void pair() {
        var free = wanted.values().stream()
                .collect(
                        Collectors.groupingBy(each -> gap(each.plannedOn()), Collectors.toCollection(ArrayDeque::new)));
        loose.stream()
                .sorted(Comparator.comparing(Announced::plannedOn).thenComparing(Announced::number))
                .forEach(each -> {
                    var between = free.get(gap(each.plannedOn()));
                    if (between == null || between.isEmpty()) {
                        removed.add(each.number());
                    } else {
                        var next = between.remove();
                        moved.put(each.number(), next);
                        wanted.remove(next.plannedOn());
                    }
                });
    }

    /** Between which of those that stay a day lies. */
    private int gap(LocalDate day) {
        return staying.headSet(day).size();
    }

    /** A day on which there is a follow-up already needs no second one. */
    private void addMissing() {
        var taken = announced.stream()
                .filter(each -> each.hold() != Hold.SETTLED && !removed.contains(each.number()))
                .map(each -> moved.containsKey(each.number())
                        ? moved.get(each.number()).dueOn()
                        : each.dueOn())
                .collect(Collectors.toSet());
        Occurrence.merged(wanted.values()).stream()
                .filter(each -> !taken.contains(each.dueOn()))
                .forEach(added::add);
    }

    /** Whether nobody has to be told of another date: what was announced is neither moved nor removed. */
    boolean keepsAllDates() {
        return removed.isEmpty()
                && announced.stream()
                        .filter(each -> moved.containsKey(each.number()))
                        .allMatch(each ->
                                each.dueOn().equals(moved.get(each.number()).dueOn()));
    }

    /** By number, the occurrence for which a follow-up stands from now on; its date may be the one it has. */
    Map<Integer, Occurrence> moved() {
        return moved;
    }

    /** The numbers of those that the plan has no day for any more. */
    List<Integer> removed() {
        return removed;
    }

    /** By date. */
    List<Occurrence> added() {
        return added;
    }
}
