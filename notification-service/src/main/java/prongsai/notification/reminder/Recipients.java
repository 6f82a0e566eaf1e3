package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import prongsai.notification.agency.Addressee;
import prongsai.notification.agency.Agencies;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.reminder.Turn.Matter;

/** Says whom a reminder is for. */
@ApplicationScoped
class Recipients {

    private final Agencies agencies;
    private final ChosenMailboxes chosen;

    Recipients(Agencies agencies, ChosenMailboxes chosen) {
        this.agencies = agencies;
        this.chosen = chosen;
    }

    /** Reads who these agencies are and what they have chosen, however many they are; the agencies stay as they are meanwhile. */
    void read(Collection<UUID> agencyIds) {
        agencies.hold(agencyIds);
        chosen.read(agencyIds);
    }

    boolean isKnown(UUID agencyId) {
        return agencies.place(agencyId).isPresent();
    }

    /** Whom it reaches now; empty while the agency is not known. */
    Optional<Addressee> of(Reminder reminder, DueItem item) {
        return switch (reminder.audience()) {
            case RESPONSIBLE -> own(item, reminder.unitId());
            case AGENCY -> own(item, null);
            case SUPERVISOR -> above(item);
        };
    }

    private Optional<Addressee> own(DueItem item, UUID unitId) {
        return agencies.addressee(item.agencyId(), unitId, unit -> chosen.of(item.agencyId(), unit, item.kind()));
    }

    private Optional<Addressee> above(DueItem item) {
        return agencies.supervisor(
                item.agencyId(),
                above -> chosen.isReached(above, item.kind()),
                above -> chosen.of(above, null, item.kind()));
    }

    /** What it tells them. */
    Matter matter(Reminder reminder, DueItem item, Addressee to) {
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
