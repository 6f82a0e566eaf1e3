package prongsai.notification.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.dueitem.DueThing;

/**
 * What this service reads of a report's events. A returned report is open again, until the day that its recipient set; what is
 * submitted again, accepted, exempt or withdrawn is done.
 */
record ReportSnapshot(
        UUID id,
        UUID agencyId,
        String agencyCode,
        int fiscalYear,
        String title,
        LocalDate dueOn,
        LocalDate enteredOn,
        String status,
        LocalDate submittedOn,
        List<UUID> responsibleUnitIds)
        implements DueThing {

    private static final Set<String> DONE = Set.of("SUBMITTED", "RESUBMITTED", "ACCEPTED", "EXEMPT", "WITHDRAWN");

    @Override
    public DueKind kind() {
        return DueKind.REPORT;
    }

    @Override
    public boolean open() {
        return !DONE.contains(status);
    }

    @Override
    public LocalDate doneOn() {
        return submittedOn;
    }
}
