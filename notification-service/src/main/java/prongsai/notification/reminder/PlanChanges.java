package prongsai.notification.reminder;

import java.util.ArrayList;
import java.util.List;
import prongsai.notification.dueitem.DueItem;

/** What planning anew has changed of many items, to be written at once. */
final class PlanChanges {

    private final List<Reminder> added = new ArrayList<>();
    private final List<Reminder> changed = new ArrayList<>();
    private final List<DueItem> items = new ArrayList<>();

    /** Plans one item anew and notes what is another one now. */
    void replan(DueItem item, List<Reminder> known, ReminderPlan plan) {
        var from = item.plannedFrom();
        var before = known.stream().map(Standing::of).toList();
        added.addAll(new ItemReminders(item, known).replan(plan));
        for (int i = 0; i < known.size(); i++) {
            if (!Standing.of(known.get(i)).equals(before.get(i))) {
                changed.add(known.get(i));
            }
        }
        if (!item.plannedFrom().equals(from)) {
            items.add(item);
        }
    }

    /** New reminders, which have no id yet. */
    List<Reminder> added() {
        return added;
    }

    List<Reminder> changed() {
        return changed;
    }

    /** Items that take reminders only from another day on. */
    List<DueItem> items() {
        return items;
    }
}
