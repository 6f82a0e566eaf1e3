package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import prongsai.kit.event.Outbox;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.dueitem.DueItems;

/** Tells others of reminders that have ended, in the transaction that ends them. */
@ApplicationScoped
class ReminderNews {

    private final DueItems items;
    private final Outbox outbox;

    ReminderNews(DueItems items, Outbox outbox) {
        this.items = items;
        this.outbox = outbox;
    }

    /** They have been sent or have failed, and are written already, so that their versions count. */
    void tell(List<Reminder> ended) {
        if (ended.isEmpty()) {
            return;
        }
        var itemOf = items.read(ended.stream().map(Reminder::dueItemId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(DueItem::id, Function.identity()));
        outbox.append(ended.stream()
                .map(reminder -> ReminderSnapshot.of(reminder, itemOf.get(reminder.dueItemId())))
                .toList());
    }
}
