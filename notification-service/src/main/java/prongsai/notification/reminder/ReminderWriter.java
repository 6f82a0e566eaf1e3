package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.notification.agency.Addressee;
import prongsai.notification.channel.Answer;
import prongsai.notification.channel.Channel;
import prongsai.notification.delivery.DeliveryEnded;
import prongsai.notification.delivery.Wording;
import prongsai.notification.delivery.Writer;
import prongsai.notification.dueitem.DueItems;
import prongsai.notification.reminder.Turn.Matter;
import prongsai.notification.reminder.Turn.Message;

/** Words the deliveries of reminders that are not sent in their own turn, and hears how those ended. */
@ApplicationScoped
class ReminderWriter implements Writer {

    private final ReminderRepository rows;
    private final DueRows due;
    private final ReminderStore store;
    private final DueItems items;
    private final Recipients recipients;
    private final ReminderNews news;

    ReminderWriter(
            ReminderRepository rows,
            DueRows due,
            ReminderStore store,
            DueItems items,
            Recipients recipients,
            ReminderNews news) {
        this.rows = rows;
        this.due = due;
        this.store = store;
        this.items = items;
        this.recipients = recipients;
        this.news = news;
    }

    @Override
    public Optional<Wording> write(List<UUID> reminderIds, Channel channel, Instant now) {
        Addressee to = null;
        var matters = new ArrayList<Matter>();
        for (var reminder : rows.withIds(reminderIds)) {
            var item = items.find(reminder.dueItemId()).orElseThrow();
            var found = recipients.of(reminder, item);
            if (found.isPresent() && Truth.outdated(reminder, item).isEmpty()) {
                to = to == null ? found.get() : to;
                matters.add(recipients.matter(reminder, item, found.get()));
            }
        }
        return Optional.ofNullable(to).map(first -> ReminderText.wording(new Message(first, now, matters), channel));
    }

    /** What had been given up counts as sent when people take it after all, and so does what was left to contacts. */
    void on(@Observes DeliveryEnded ended) {
        if (ended.channel() != Channel.WEBHOOK && ended.answer().kind() == Answer.Kind.TAKEN) {
            var taken = due.lockFree(ended.reminderIds()).stream()
                    .filter(reminder -> isTaken(reminder, ended.at()))
                    .toList();
            store.update(taken);
            news.tell(taken);
        }
    }

    private static boolean isTaken(Reminder reminder, Instant at) {
        if (reminder.isHandedOver()) {
            reminder.sent(at);
        } else if (reminder.state() == ReminderState.FAILED) {
            reminder.sentAfterAll(at);
        } else {
            return false;
        }
        return true;
    }
}
