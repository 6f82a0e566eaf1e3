package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import prongsai.kit.time.Clock;
import prongsai.notification.agency.Agencies;
import prongsai.notification.agency.AgencyChanged;
import prongsai.notification.dueitem.DueItem;

/**
 * Wakes the reminders that had nobody to go to when an agency's event brings a mailbox: those that waited for the agency, and
 * those that failed for want of a working address. The rules decide anew, so only what is still true is sent.
 */
@ApplicationScoped
class MailboxHealing {

    /** Rows that a worker holds right now are left out: it sees the agency itself. */
    private static final String WAKE_WAITING =
            """
            update reminder set wake_at = prongsai_now(), version = version + 1 where id in (
                select r.id from reminder r join due_item i on i.id = r.due_item_id
                where i.agency_id = :agency and r.state = 'PLANNED' and r.reason = 'AGENCY_UNKNOWN'
                for update of r skip locked)""";

    private static final String UNADDRESSED =
            """
            select r.* from reminder r join due_item i on i.id = r.due_item_id
            where i.agency_id = :agency and i.open
            and r.state = 'FAILED' and r.reason in ('NO_MAILBOX', 'ADDRESS_REFUSED')
            for update of r""";

    private final EntityManager database;
    private final Agencies agencies;
    private final Clock clock;

    MailboxHealing(EntityManager database, Agencies agencies, Clock clock) {
        this.database = database;
        this.agencies = agencies;
        this.clock = clock;
    }

    void heal(@Observes AgencyChanged change) {
        database.createNativeQuery(WAKE_WAITING)
                .setParameter("agency", change.agencyId())
                .executeUpdate();
        var now = clock.now();
        database.createNativeQuery(UNADDRESSED, Reminder.class)
                .setParameter("agency", change.agencyId())
                .getResultList()
                .forEach(row -> heal((Reminder) row, change.agencyId(), now));
    }

    private void heal(Reminder reminder, UUID agencyId, Instant now) {
        var item = database.find(DueItem.class, reminder.dueItemId());
        boolean reachable = agencies.addressee(agencyId, reminder.unitId())
                .filter(found -> found.mailbox() != null && !found.mailbox().equals(reminder.mailbox()))
                .isPresent();
        if (reachable && reminder.outdatedBy(item).isEmpty()) {
            reminder.heal(now);
        }
    }
}
