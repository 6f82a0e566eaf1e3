package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.event.Outbox;
import prongsai.kit.time.Clock;
import prongsai.notification.agency.Addressee;
import prongsai.notification.agency.Agencies;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.dueitem.DueItems;
import prongsai.notification.mail.Answer;

/**
 * Hands out reminders whose time has come, each to one worker only, and takes back what became of them. Claims use
 * {@code SKIP LOCKED}, so workers never wait for each other; a lease lets another worker take over from a dead one; the version
 * at the claim is the fence that keeps a worker from marking what it has lost.
 */
@ApplicationScoped
class ReminderQueue {

    private final ReminderRepository rows;
    private final Clock clock;
    private final DueItems items;
    private final Reminders reminders;
    private final Agencies agencies;
    private final Outbox outbox;
    private final ReminderSettings settings;

    ReminderQueue(
            ReminderRepository rows,
            Clock clock,
            DueItems items,
            Reminders reminders,
            Agencies agencies,
            Outbox outbox,
            ReminderSettings settings) {
        this.rows = rows;
        this.clock = clock;
        this.items = items;
        this.reminders = reminders;
        this.agencies = agencies;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** Claims the reminder that has waited longest, or settles it at once where no mail is called for; empty when nothing is due. */
    @Transactional
    Optional<Turn> next() {
        return rows.lockNextDue().map(due -> take(due, clock.now()));
    }

    private Turn take(Reminder reminder, Instant now) {
        var item = items.find(reminder.dueItemId()).orElseThrow();
        if (!reminders.of(item).stillTrue(reminder, Bangkok.dateOf(now))) {
            return Turn.settled(reminder);
        }
        var addressee = agencies.addressee(item.agencyId(), reminder.unitId());
        if (addressee.isEmpty()) {
            reminder.await(now.plus(settings.unknownAgencyPause()), Reason.AGENCY_UNKNOWN);
        } else if (addressee.get().mailbox() == null) {
            reminder.fail(Reason.NO_MAILBOX, null);
            tell(reminder, item);
        } else if (RetryPlan.after(reminder.tries()).isEmpty()) {
            reminder.fail(Reason.MAIL_TROUBLE, "worker lost"); // the last try took its worker with it
            tell(reminder, item);
        } else {
            return claim(reminder, item, addressee.get(), now);
        }
        return Turn.settled(reminder);
    }

    private Turn claim(Reminder reminder, DueItem item, Addressee to, Instant now) {
        reminder.claim(to.mailbox(), now.plus(settings.lease()));
        rows.flush();
        var message = new Turn.Message(to, item.kind(), item.title(), item.fiscalYear(), item.dueOn(), now);
        return new Turn(reminder.id(), reminder.version(), Optional.of(message));
    }

    /** Keeps the claim for another lease, counted from now; false when it is lost. */
    @Transactional
    boolean renew(Turn turn) {
        return rows.renew(turn, settings.lease().toSeconds());
    }

    /** Marks what became of the mail, together with the event that tells of it; false when another worker has taken over. */
    @Transactional
    boolean settle(Turn turn, Answer answer) {
        var reminder = rows.findById(turn.reminderId(), LockModeType.PESSIMISTIC_WRITE);
        if (reminder.version() != turn.fence()) {
            return false;
        }
        var now = clock.now();
        switch (answer.kind()) {
            case TAKEN -> reminder.sent(now);
            case REFUSED -> reminder.fail(Reason.ADDRESS_REFUSED, answer.reply());
            case TROUBLE -> reminder.troubled(now, answer.reply());
        }
        if (reminder.wakeAt() == null) {
            tell(reminder, items.find(reminder.dueItemId()).orElseThrow());
        }
        return true;
    }

    private void tell(Reminder reminder, DueItem item) {
        rows.flush();
        outbox.append(ReminderSnapshot.of(reminder, item));
    }
}
