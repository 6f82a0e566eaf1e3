package prongsai.notification.reminder;

import jakarta.transaction.TransactionScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.kit.calendar.Bangkok;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.dueitem.DueItems;

/** The locked reminders that a worker decides on in one transaction, with what deciding takes, read by a few queries for all of them. */
@TransactionScoped
class WorkingSet {

    private final DueRows rows;
    private final DueItems items;
    private final Recipients recipients;
    private final Map<UUID, Reminder> locked = new LinkedHashMap<>();
    private final Map<UUID, Standing> before = new HashMap<>();
    private final Map<UUID, Map<UUID, Reminder>> ofItems = new HashMap<>();

    WorkingSet(DueRows rows, DueItems items, Recipients recipients) {
        this.rows = rows;
        this.items = items;
        this.recipients = recipients;
    }

    /** Takes these in, which the caller has locked. */
    void add(Collection<Reminder> due, Instant now) {
        due.forEach(reminder -> {
            locked.put(reminder.id(), reminder);
            before.put(reminder.id(), Standing.of(reminder));
        });
        var itemIds = due.stream().map(Reminder::dueItemId).collect(Collectors.toSet());
        var agencyIds = items.read(itemIds).stream().map(DueItem::agencyId).collect(Collectors.toSet());
        recipients.read(agencyIds);
        var tomorrow =
                Bangkok.dateOf(now).plusDays(1).atStartOfDay(Bangkok.ZONE).toInstant();
        rows.companions(itemIds, tomorrow).forEach(this::companion);
        due.forEach(this::companion);
    }

    private void companion(Reminder reminder) {
        ofItems.computeIfAbsent(reminder.dueItemId(), id -> new HashMap<>())
                .put(reminder.id(), locked.getOrDefault(reminder.id(), reminder));
    }

    boolean holds(UUID reminderId) {
        return locked.containsKey(reminderId);
    }

    ItemReminders of(DueItem item) {
        return new ItemReminders(item, List.copyOf(ofItems.get(item.id()).values()));
    }

    /** What is another one now than when it was taken in. */
    List<Reminder> changed() {
        return locked.values().stream()
                .filter(reminder -> !Standing.of(reminder).equals(before.get(reminder.id())))
                .toList();
    }
}
