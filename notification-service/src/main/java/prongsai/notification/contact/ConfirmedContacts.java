package prongsai.notification.contact;

import jakarta.transaction.TransactionScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import prongsai.notification.dueitem.DueKind;

/** The confirmed contacts of agencies, read once a transaction, however many reminders it decides on. */
@TransactionScoped
class ConfirmedContacts {

    private final ContactRepository rows;
    private final Map<UUID, List<Contact>> known = new HashMap<>();

    ConfirmedContacts(ContactRepository rows) {
        this.rows = rows;
    }

    /** Reads those of these agencies by one query. */
    void read(Collection<UUID> agencyIds) {
        agencyIds.forEach(id -> known.put(id, new ArrayList<>()));
        rows.of(agencyIds).forEach(contact -> known.get(contact.agencyId()).add(contact));
    }

    /** Those of that unit, or of the agency itself, that want that kind; the first one entered first. */
    List<Contact> of(UUID agencyId, UUID unitId, DueKind kind) {
        if (!known.containsKey(agencyId)) {
            read(List.of(agencyId));
        }
        return known.get(agencyId).stream()
                .filter(contact -> Objects.equals(contact.unitId(), unitId))
                .filter(contact -> contact.kind() == null || contact.kind() == kind)
                .toList();
    }
}
