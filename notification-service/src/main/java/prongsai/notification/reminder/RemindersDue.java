package prongsai.notification.reminder;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Told inside the transaction that finds that the time of these reminders has come and that they are true; of each it is told once. */
public record RemindersDue(List<ReminderDue> all) {

    /** The agencies that are reminded. */
    public Set<UUID> agencyIds() {
        return all.stream().map(due -> due.item().agencyId()).collect(Collectors.toSet());
    }
}
