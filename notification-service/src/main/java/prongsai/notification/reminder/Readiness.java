package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import prongsai.kit.calendar.Bangkok;
import prongsai.notification.delivery.Deliveries;
import prongsai.notification.delivery.DeliveryState;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.dueitem.DueItems;

/** Decides on a locked reminder whose time has come: it is sent, held back, or settled without a mail. */
@ApplicationScoped
class Readiness {

    /** Longer than contacts that do not answer are tried. */
    private static final Duration HANDED_OVER = Duration.ofHours(3);

    private final DueItems items;
    private final Reminders reminders;
    private final Holds holds;
    private final Recipients recipients;
    private final Deliveries deliveries;
    private final ReminderNews news;
    private final Event<ReminderDue> due;
    private final ReminderSettings settings;

    Readiness(
            DueItems items,
            Reminders reminders,
            Holds holds,
            Recipients recipients,
            Deliveries deliveries,
            ReminderNews news,
            Event<ReminderDue> due,
            ReminderSettings settings) {
        this.items = items;
        this.reminders = reminders;
        this.holds = holds;
        this.recipients = recipients;
        this.deliveries = deliveries;
        this.news = news;
        this.due = due;
        this.settings = settings;
    }

    /** What is to be sent now; empty when it was settled or held back. */
    Optional<Ready> of(Reminder reminder, Instant now) {
        var item = items.find(reminder.dueItemId()).orElseThrow();
        return tell(reminder, item, now) ? addressed(reminder, item, now) : Optional.empty();
    }

    /** Tells others of it and leaves its mail to a worker; or settles it or holds it back. */
    void tell(Reminder reminder, Instant now) {
        tell(reminder, items.find(reminder.dueItemId()).orElseThrow(), now);
    }

    /** Whether it is true and nothing holds it back; others than its mailbox have been told of it then. */
    private boolean tell(Reminder reminder, DueItem item, Instant now) {
        var today = Bangkok.dateOf(now);
        if (!reminders.of(item).stillTrue(reminder, today)) {
            return false;
        }
        var hold = holds.of(reminder, item, today);
        if (hold.isPresent()) {
            reminder.await(reminder.hourOn(hold.get().until()), hold.get().why());
            return false;
        }
        if (reminder.toldAt() == null) {
            if (!recipients.isKnown(item.agencyId())) {
                reminder.await(now.plus(settings.unknownAgencyPause()), Reason.AGENCY_UNKNOWN);
                return false;
            }
            reminder.told(now);
            due.fire(new ReminderDue(reminder, item, now, nextDigest(reminder, today)));
        }
        return true;
    }

    private Instant nextDigest(Reminder reminder, LocalDate today) {
        return reminder.manner().digest() ? reminder.hourOn(holds.nextDay(reminder, today)) : null;
    }

    private Optional<Ready> addressed(Reminder reminder, DueItem item, Instant now) {
        var addressee = recipients.of(reminder, item);
        if (addressee.isEmpty()) {
            reminder.await(now.plus(settings.unknownAgencyPause()), Reason.AGENCY_UNKNOWN);
        } else if (addressee.get().mailbox() == null) {
            withoutMailbox(reminder, item, now);
        } else if (RetryPlan.after(reminder.tries()).isEmpty()) {
            reminder.fail(Reason.MAIL_TROUBLE, "worker lost"); // the last try took its worker with it
            news.tell(reminder, item);
        } else {
            return Optional.of(new Ready(
                    reminder, item.agencyId(), addressee.get(), recipients.matter(reminder, item, addressee.get())));
        }
        return Optional.empty();
    }

    private void withoutMailbox(Reminder reminder, DueItem item, Instant now) {
        var told = deliveries.toPeople(reminder.id());
        if (told.filter(DeliveryState.PLANNED::equals).isPresent()) {
            reminder.handOver(now.plus(HANDED_OVER));
            return;
        }
        if (told.isPresent()) {
            reminder.handOver(now);
            reminder.sent(now);
        } else {
            reminder.fail(Reason.NO_MAILBOX, null);
        }
        news.tell(reminder, item);
    }
}
