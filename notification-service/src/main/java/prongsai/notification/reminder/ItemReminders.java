package prongsai.notification.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.notification.dueitem.DueItem;

/** All reminders that one item has ever had: plans them anew when the item changes, and says which of them still speaks true. */
final class ItemReminders {

    private final DueItem item;
    private final List<Reminder> reminders;

    ItemReminders(DueItem item, List<Reminder> reminders) {
        this.item = item;
        this.reminders = new ArrayList<>(reminders);
    }

    /**
     * Stops what the item needs no more and plans what it needs now: one reminder per lead time and responsible unit. What was
     * sent or skipped stays as it is; what was stopped for another date is planned again when that date returns.
     *
     * @return the new ones, to be stored
     */
    List<Reminder> replan(ReminderPlan plan) {
        reminders.stream()
                .filter(reminder -> reminder.state() == ReminderState.PLANNED)
                .forEach(reminder -> reminder.outdatedBy(item).ifPresent(reminder::stop));
        if (!item.reminds()) {
            return List.of();
        }
        var added = new ArrayList<Reminder>();
        for (var planned : plan.of(item.dueOn(), item.datedOn())) {
            for (var unit : units()) {
                of(unit, planned.leadDays()).ifPresentOrElse(ItemReminders::planAgain, () -> {
                    added.add(new Reminder(item, unit, planned));
                });
            }
        }
        reminders.addAll(added);
        return added;
    }

    private List<UUID> units() {
        return item.unitIds().isEmpty() ? Collections.singletonList(null) : item.unitIds();
    }

    private Optional<Reminder> of(UUID unit, int leadDays) {
        return reminders.stream()
                .filter(reminder -> reminder.leadDays() == leadDays && reminder.isFor(unit, item.dueOn()))
                .findFirst();
    }

    private static void planAgain(Reminder known) {
        if (known.state() == ReminderState.STOPPED) {
            known.planAgain();
        }
    }

    /** Whether this one, whose time has come, still has to be sent; if not, it is stopped or skipped. */
    boolean stillTrue(Reminder reminder, LocalDate today) {
        var outdated = reminder.outdatedBy(item);
        if (outdated.isPresent()) {
            reminder.stop(outdated.get());
            return false;
        }
        if (reminders.stream().anyMatch(other -> reminder.supersededBy(other, today))) {
            reminder.skip();
            return false;
        }
        return true;
    }
}
