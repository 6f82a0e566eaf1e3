package prongsai.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
import prongsai.notification.reminder.RemindersDue;

/** Says which mailbox was chosen, and tells the other contacts of what is due. */
@ApplicationScoped
class ContactMessages implements ChosenMailboxes {

    private final ConfirmedContacts rows;
    private final Agencies agencies;
    private final Deliveries deliveries;
    private final ContactSettings settings;

    ContactMessages(ConfirmedContacts rows, Agencies agencies, Deliveries deliveries, ContactSettings settings) {
        this.rows = rows;
        this.agencies = agencies;
        this.deliveries = deliveries;
        this.settings = settings;
    }

    @Override
    public void read(Collection<UUID> agencyIds) {
        rows.read(agencyIds);
    }

    @Override
    public Optional<String> of(UUID agencyId, UUID unitId, DueKind kind) {
        return chosen(rows.of(agencyId, unitId, kind)).map(Contact::address);
    }

    @Override
    public boolean isReached(UUID agencyId, DueKind kind) {
        return !rows.of(agencyId, null, kind).isEmpty();
    }

    /** The mailbox of the reminder's own mail: the first one that was entered. */
    private static Optional<Contact> chosen(List<Contact> contacts) {
        return contacts.stream()
                .filter(contact -> contact.channel() == Channel.EMAIL)
                .findFirst();
    }

    /** What a contact is told in one message, when it sets out today and otherwise. */
    private record Message(Contact contact, Instant at, Instant nextDigest) {}

    void on(@Observes RemindersDue due) {
        var digests = new LinkedHashMap<Message, List<ReminderDue>>();
        for (var one : due.all()) {
            for (var contact : toldBeside(one)) {
                if (one.nextDigest() == null) {
                    deliveries.plan(contact.receiver(), about(one.item().agencyId(), List.of(one)), null, one.at());
                } else {
                    digests.computeIfAbsent(
                                    new Message(contact, one.at(), one.nextDigest()), message -> new ArrayList<>())
                            .add(one);
                }
            }
        }
        digests.forEach((message, together) -> deliveries.gather(
                message.contact().receiver(),
                about(message.contact().agencyId(), together),
                message.at().plus(settings.gathering()),
                message.nextDigest()));
    }

    /** Those that the reminder's own mail does not reach. */
    private List<Contact> toldBeside(ReminderDue due) {
        var contacts = due.reminder().audience() == Audience.SUPERVISOR ? above(due) : concerned(due);
        var mailed = chosen(contacts);
        return contacts.stream()
                .filter(contact -> !contact.equals(mailed.orElse(null)))
                .toList();
    }

    private List<Contact> above(ReminderDue due) {
        var kind = due.item().kind();
        return agencies.supervisor(due.item().agencyId(), agency -> isReached(agency, kind))
                .map(agency -> rows.of(agency, null, kind))
                .orElse(List.of());
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

    /** @param agencyId of a digest the contact's own, since those below that it tells of are several */
    private static About about(UUID agencyId, List<ReminderDue> together) {
        var kind = together.get(0).item().kind();
        return About.reminder(
                agencyId,
                together.stream().allMatch(due -> due.item().kind() == kind) ? kind : null,
                together.stream().map(due -> due.reminder().id()).toList());
    }
}
