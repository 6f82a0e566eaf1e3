package prongsai.notification.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.reminder.ReminderPlan.Planned;

/** All reminders that one item has ever had: plans them anew when the item or its policy changes, and says which still speaks true. */
final class ItemReminders {

    private final DueItem item;
    private final List<Reminder> reminders;

    ItemReminders(DueItem item, List<Reminder> reminders) {
        this.item = item;
        this.reminders = new ArrayList<>(reminders);
    }

    /** What makes a reminder of a due date the same one. */
    private record Key(UUID unitId, Audience audience, int leadDays) {}

    /**
     * Stops what the item needs no more and plans what it needs now: one reminder per lead time and responsible unit. What was
     * sent or skipped stays as it is; what was stopped is planned again when its reason is gone. Of days before the plan was in
     * force nothing is added.
     *
     * @return the new ones, to be stored
     */
    List<Reminder> replan(ReminderPlan plan) {
        reminders.stream()
                .filter(reminder -> reminder.state() == ReminderState.PLANNED)
                .forEach(reminder -> Truth.outdated(reminder, item).ifPresent(reminder::stop));
        if (!item.reminds()) {
            return List.of();
        }
        var from = plan.since().isAfter(item.plannedFrom()) ? plan.since() : item.plannedFrom();
        var missing = wanted(plan);
        reminders.stream().filter(known -> known.dueOn().equals(item.dueOn())).forEach(known -> {
            var planned = missing.remove(new Key(known.unitId(), known.audience(), known.leadDays()));
            if (planned != null) {
                known.follow(planned, plan.terms(), item, from);
            } else if (known.state() == ReminderState.PLANNED) {
                known.stop(Reason.POLICY_CHANGED);
            }
        });
        return add(missing, plan, from);
    }

    private List<Reminder> add(Map<Key, Planned> missing, ReminderPlan plan, LocalDate from) {
        var added = new ArrayList<Reminder>();
        missing.forEach((key, planned) -> {
            if (planned.on().isBefore(from)) {
                item.planFrom(from); // so that a later event does not add it either
                return;
            }
            var reminder = new Reminder(item, key.unitId(), planned, plan.terms());
            if (Truth.outdated(reminder, item).isEmpty()) {
                added.add(reminder);
            }
        });
        reminders.addAll(added);
        return added;
    }

    private Map<Key, Planned> wanted(ReminderPlan plan) {
        var wanted = new LinkedHashMap<Key, Planned>();
        for (var planned : plan.of(item.dueOn(), item.datedOn())) {
            // Where no unit is named, the agency itself is responsible, and hears of it only once.
            var audience =
                    planned.audience() == Audience.AGENCY && item.unitIds().isEmpty()
                            ? Audience.RESPONSIBLE
                            : planned.audience();
            for (var unit : units(audience)) {
                wanted.merge(
                        new Key(unit, audience, planned.leadDays()), planned.to(audience), Planned::orMorePressing);
            }
        }
        return wanted;
    }

    private List<UUID> units(Audience audience) {
        return audience != Audience.RESPONSIBLE || item.unitIds().isEmpty()
                ? Collections.singletonList(null)
                : item.unitIds();
    }

    /** Whether this one, whose time has come, still has to be sent; if not, it is stopped or skipped. */
    boolean stillTrue(Reminder reminder, LocalDate today) {
        var outdated = Truth.outdated(reminder, item);
        if (outdated.isPresent()) {
            reminder.stop(outdated.get());
            return false;
        }
        if (reminders.stream().anyMatch(other -> Truth.superseded(reminder, other, today))) {
            reminder.skip(Reason.SUPERSEDED);
            return false;
        }
        if (Truth.stale(reminder, today)) {
            reminder.skip(Reason.STALE);
            return false;
        }
        return true;
    }
}
