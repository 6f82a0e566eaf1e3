package prongsai.reporting.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** The due date of one report before and after a change; written by SQL, for all reports of the change at once. */
@Entity
class DeadlineMove {

    /** In the order of the changes. */
    @Id
    private long position;

    private UUID changeId;
    private UUID reportId;
    private UUID agencyId;
    private LocalDate fromDue;
    private LocalDate toDue;

    protected DeadlineMove() {}

    long position() {
        return position;
    }

    UUID reportId() {
        return reportId;
    }

    LocalDate fromDue() {
        return fromDue;
    }

    LocalDate toDue() {
        return toDue;
    }
}
