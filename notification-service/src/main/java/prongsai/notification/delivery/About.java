package prongsai.notification.delivery;

import java.util.List;
import java.util.UUID;
import prongsai.notification.dueitem.DueKind;

/**
 * What a message is about.
 *
 * @param agencyId the agency that is reminded, or that the receiver belongs to
 * @param kind null for none or several
 * @param reminderIds none unless it is a reminder
 */
public record About(Purpose purpose, UUID agencyId, DueKind kind, List<UUID> reminderIds) {

    public static About reminder(UUID agencyId, DueKind kind, List<UUID> reminderIds) {
        return new About(Purpose.REMINDER, agencyId, kind, reminderIds);
    }

    public static About receiver(Purpose purpose, UUID agencyId) {
        return new About(purpose, agencyId, null, List.of());
    }
}
