package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import prongsai.kit.calendar.Bangkok;
import prongsai.notification.delivery.Deliveries;
import prongsai.notification.delivery.DeliveryState;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.dueitem.DueItems;

/** Decides on reminders of the working set whose time has come: each is sent, held back, or settled without a mail. */
@ApplicationScoped
class Readiness {

    /** Longer than contacts that do not answer are tried. */
    private static final Duration HANDED_OVER = Duration.ofHours(3);

    private final DueItems items;
    private final WorkingSet working;
    private final Holds holds;
    private final Recipients recipients;
    private final Deliveries deliveries;
    private final Event<RemindersDue> due;
    private final ReminderSettings settings;

    Readiness(
            DueItems items,
            WorkingSet working,
            Holds holds,
            Recipients recipients,
            Deliveries deliveries,
            Event<RemindersDue> due,
            ReminderSettings settings) {
        this.items = items;
        this.working = working;
        this.holds = holds;
        this.recipients = recipients;
        this.deliveries = deliveries;
        this.due = due;
        this.settings = settings;
    }

    /** What is to be sent now; what was settled or held back is left out. */
    List<Ready> of(Collection<Reminder> reminders, Instant now) {
        return tell(reminders, now).stream()
                .flatMap(reminder -> addressed(reminder, item(reminder), now).stream())
                .toList();
    }

    /**
     * Tells others, each once, of those that are true and that nothing holds back; the rest is settled or held back.
     *
     * @return those whose mails may be sent
     */
    List<Reminder> tell(Collection<Reminder> reminders, Instant now) {
        var told = new ArrayList<ReminderDue>();
        var free = reminders.stream()
                .filter(reminder -> isFree(reminder, item(reminder), now, told))
                .toList();
        if (!told.isEmpty()) {
            due.fire(new RemindersDue(told));
        }
        return free;
    }

    private boolean isFree(Reminder reminder, DueItem item, Instant now, List<ReminderDue> told) {
        var today = Bangkok.dateOf(now);
        if (!working.of(item).stillTrue(reminder, today)) {
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
            told.add(new ReminderDue(reminder, item, now, nextDigest(reminder, today)));
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
            withoutMailbox(reminder, now);
        } else if (RetryPlan.after(reminder.tries()).isEmpty()) {
            reminder.fail(Reason.MAIL_TROUBLE, "worker lost"); // the last try took its worker with it
        } else {
            return Optional.of(new Ready(
                    reminder, item.agencyId(), addressee.get(), recipients.matter(reminder, item, addressee.get())));
        }
        return Optional.empty();
    }

    private void withoutMailbox(Reminder reminder, Instant now) {
        var told = deliveries.toPeople(reminder.id());
        if (told.filter(DeliveryState.PLANNED::equals).isPresent()) {
            reminder.handOver(now.plus(HANDED_OVER));
        } else if (told.isPresent()) {
            reminder.handOver(now);
            reminder.sent(now);
        } else {
            reminder.fail(Reason.NO_MAILBOX, null);
        }
    }

    private DueItem item(Reminder reminder) {
        return items.find(reminder.dueItemId()).orElseThrow();
    }
}
