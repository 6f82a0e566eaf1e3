package prongsai.notification.reminder;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import prongsai.notification.dueitem.DueKind;

/** The mailboxes that agencies and units have chosen themselves; they take the place of those in the agency's event. */
public interface ChosenMailboxes {

    /** Reads what these agencies have chosen; {@link #of} then asks no more for them until the transaction ends. */
    void read(Collection<UUID> agencyIds);

    /** @param unitId null for the agency itself */
    Optional<String> of(UUID agencyId, UUID unitId, DueKind kind);

    /** Whether anybody wants to hear of that kind for the agency itself, by mail or otherwise. */
    boolean isReached(UUID agencyId, DueKind kind);
}
