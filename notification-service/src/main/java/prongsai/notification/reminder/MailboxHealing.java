package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import prongsai.kit.time.Clock;
import prongsai.notification.agency.AgencyChanged;
import prongsai.notification.dueitem.DueItems;

/**
 * Wakes the reminders that had nobody to go to when an agency's event brings a mailbox: those that waited for the agency, and
 * those that failed for want of a working address. The rules decide anew, so only what is still true is sent.
 */
@ApplicationScoped
class MailboxHealing {

    private final ReminderRepository reminders;
    private final DueItems items;
    private final Recipients recipients;
    private final Clock clock;

    MailboxHealing(ReminderRepository reminders, DueItems items, Recipients recipients, Clock clock) {
        this.reminders = reminders;
        this.items = items;
        this.recipients = recipients;
        this.clock = clock;
    }

    void heal(@Observes AgencyChanged change) {
        reminders.wakeWaiting(change.agencyId());
        var now = clock.now();
        reminders.lockUnaddressed(change.agencyId()).forEach(reminder -> heal(reminder, now));
    }

    private void heal(Reminder reminder, Instant now) {
        var item = items.find(reminder.dueItemId()).orElseThrow();
        boolean reachable = recipients
                .of(reminder, item)
                .filter(found -> found.mailbox() != null && !found.mailbox().equals(reminder.mailbox()))
                .isPresent();
        if (reachable && Truth.outdated(reminder, item).isEmpty()) {
            reminder.heal(now);
        }
    }
}
