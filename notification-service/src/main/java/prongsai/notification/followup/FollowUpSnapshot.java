package prongsai.notification.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.dueitem.DueThing;

/** What this service reads of a follow-up's events. */
record FollowUpSnapshot(
        UUID id,
        UUID agencyId,
        String agencyCode,
        int fiscalYear,
        String title,
        LocalDate dueOn,
        LocalDate enteredOn,
        String status,
        LocalDate recordedOn,
        List<UUID> responsibleUnitIds)
        implements DueThing {

    private static final Set<String> DONE = Set.of("RECORDED", "CANCELLED");

    @Override
    public DueKind kind() {
        return DueKind.FOLLOW_UP;
    }

    @Override
    public boolean open() {
        return !DONE.contains(status);
    }

    @Override
    public LocalDate doneOn() {
        return recordedOn;
    }
}
