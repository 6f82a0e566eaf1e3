package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import prongsai.kit.calendar.Bangkok;
import prongsai.notification.agency.Addressee;
import prongsai.notification.agency.Agencies;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.dueitem.DueItems;
import prongsai.notification.reminder.Turn.Matter;

/** Decides on a reminder of the working set whose time has come: it is sent, held back, or settled without a mail. */
@ApplicationScoped
class Readiness {

    private final DueItems items;
    private final WorkingSet working;
    private final Holds holds;
    private final Agencies agencies;
    private final ReminderSettings settings;

    Readiness(DueItems items, WorkingSet working, Holds holds, Agencies agencies, ReminderSettings settings) {
        this.items = items;
        this.working = working;
        this.holds = holds;
        this.agencies = agencies;
        this.settings = settings;
    }

    /** What is to be sent now; empty when it was settled or held back. */
    Optional<Ready> of(Reminder reminder, Instant now) {
        var item = items.find(reminder.dueItemId()).orElseThrow();
        var today = Bangkok.dateOf(now);
        if (!working.of(item).stillTrue(reminder, today)) {
            return Optional.empty();
        }
        var hold = holds.of(reminder, item, today);
        if (hold.isPresent()) {
            reminder.await(reminder.hourOn(hold.get().until()), hold.get().why());
            return Optional.empty();
        }
        return addressed(reminder, item, now);
    }

    private Optional<Ready> addressed(Reminder reminder, DueItem item, Instant now) {
        var addressee = recipient(reminder, item);
        if (addressee.isEmpty()) {
            reminder.await(now.plus(settings.unknownAgencyPause()), Reason.AGENCY_UNKNOWN);
        } else if (addressee.get().mailbox() == null) {
            reminder.fail(Reason.NO_MAILBOX, null);
        } else if (RetryPlan.after(reminder.tries()).isEmpty()) {
            reminder.fail(Reason.MAIL_TROUBLE, "worker lost"); // the last try took its worker with it
        } else {
            return Optional.of(new Ready(reminder, addressee.get(), matter(reminder, item, addressee.get())));
        }
        return Optional.empty();
    }

    /** Whom it reaches now; empty while the agency is not known. */
    Optional<Addressee> recipient(Reminder reminder, DueItem item) {
        return switch (reminder.audience()) {
            case RESPONSIBLE -> agencies.addressee(item.agencyId(), reminder.unitId());
            case AGENCY -> agencies.addressee(item.agencyId(), null);
            case SUPERVISOR -> agencies.supervisor(item.agencyId());
        };
    }

    private Matter matter(Reminder reminder, DueItem item, Addressee to) {
        var actor = reminder.audience() == Audience.SUPERVISOR
                ? agencies.addressee(item.agencyId(), null).orElseThrow()
                : to;
        return new Matter(
                item.kind(),
                item.title(),
                item.fiscalYear(),
                item.dueOn(),
                actor.agencyTh(),
                actor.unitTh(),
                reminder.occasion(),
                reminder.audience());
    }
}
