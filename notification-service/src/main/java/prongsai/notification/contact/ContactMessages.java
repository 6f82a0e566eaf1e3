package prongsai.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.notification.agency.Agencies;
import prongsai.notification.channel.Channel;
import prongsai.notification.delivery.About;
import prongsai.notification.delivery.Deliveries;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.reminder.Audience;
import prongsai.notification.reminder.ChosenMailboxes;
import prongsai.notification.reminder.ReminderDue;

/** Says which mailbox was chosen, and tells the other contacts of what is due. */
@ApplicationScoped
class ContactMessages implements ChosenMailboxes {

    private final ContactRepository rows;
    private final Agencies agencies;
    private final Deliveries deliveries;
    private final ContactSettings settings;

    ContactMessages(ContactRepository rows, Agencies agencies, Deliveries deliveries, ContactSettings settings) {
        this.rows = rows;
        this.agencies = agencies;
        this.deliveries = deliveries;
        this.settings = settings;
    }

    @Override
    public Optional<String> of(UUID agencyId, UUID unitId, DueKind kind) {
        return chosen(rows.of(agencyId, unitId, kind)).map(Contact::address);
    }

    /** The mailbox of the reminder's own mail: the first one that was entered. */
    private static Optional<Contact> chosen(List<Contact> contacts) {
        return contacts.stream()
                .filter(contact -> contact.channel() == Channel.EMAIL)
                .findFirst();
    }

    void on(@Observes ReminderDue due) {
        if (due.reminder().audience() != Audience.SUPERVISOR) {
            var contacts = concerned(due);
            var mailed = chosen(contacts);
            contacts.stream()
                    .filter(contact -> !contact.equals(mailed.orElse(null)))
                    .forEach(contact -> tell(contact, due));
        }
    }

    /** Those of the unit; those of the agency where the unit has neither contacts nor a mailbox. */
    private List<Contact> concerned(ReminderDue due) {
        var item = due.item();
        var unitId = due.reminder().audience() == Audience.RESPONSIBLE
                ? due.reminder().unitId()
                : null;
        var contacts = rows.of(item.agencyId(), unitId, item.kind());
        boolean vacant = unitId != null && contacts.isEmpty() && !agencies.unitHasMailbox(item.agencyId(), unitId);
        return vacant ? rows.of(item.agencyId(), null, item.kind()) : contacts;
    }

    private void tell(Contact contact, ReminderDue due) {
        var item = due.item();
        var about = About.reminder(
                item.agencyId(), item.kind(), List.of(due.reminder().id()));
        if (due.nextDigest() == null) {
            deliveries.plan(contact.receiver(), about, null, due.at());
        } else {
            deliveries.gather(contact.receiver(), about, due.at().plus(settings.gathering()), due.nextDigest());
        }
    }
}
