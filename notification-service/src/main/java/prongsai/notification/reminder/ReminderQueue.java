package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

    private static final String NEXT =
            """
            select * from reminder where wake_at <= prongsai_now()
            order by wake_at, id limit 1 for update skip locked""";
    private static final String RENEW =
            """
            update reminder set wake_at = prongsai_now() + make_interval(secs => :lease)
            where id = :id and version = :fence and state = 'SENDING'""";

    private final EntityManager database;
    private final Clock clock;
    private final DueItems items;
    private final Reminders reminders;
    private final Agencies agencies;
    private final Outbox outbox;
    private final ReminderSettings settings;

    ReminderQueue(
            EntityManager database,
            Clock clock,
            DueItems items,
            Reminders reminders,
            Agencies agencies,
            Outbox outbox,
            ReminderSettings settings) {
        this.database = database;
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
        var due = database.createNativeQuery(NEXT, Reminder.class).getResultList();
        return due.isEmpty() ? Optional.empty() : Optional.of(take((Reminder) due.get(0), clock.now()));
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
        database.flush();
        var message = new Turn.Message(to, item.kind(), item.title(), item.fiscalYear(), item.dueOn(), now);
        return new Turn(reminder.id(), reminder.version(), Optional.of(message));
    }

    /** Keeps the claim for another lease, counted from now; false when it is lost. */
    @Transactional
    boolean renew(Turn turn) {
        return database.createNativeQuery(RENEW)
                        .setParameter("lease", (double) settings.lease().toSeconds())
                        .setParameter("id", turn.reminderId())
                        .setParameter("fence", turn.fence())
                        .executeUpdate()
                == 1;
    }

    /** Marks what became of the mail, together with the event that tells of it; false when another worker has taken over. */
    @Transactional
    boolean settle(Turn turn, Answer answer) {
        var reminder = database.find(Reminder.class, turn.reminderId(), LockModeType.PESSIMISTIC_WRITE);
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
        database.flush();
        outbox.append(ReminderSnapshot.of(reminder, item));
    }
}
