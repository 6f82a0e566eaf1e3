package prongsai.notification.dueitem;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What follow-ups and reports say of themselves alike: a snapshot of the thing, not a change of it. */
public interface DueThing {

    /** The follow-up's or report's id, which is the due item's too. */
    UUID id();

    DueKind kind();

    UUID agencyId();

    String agencyCode();

    int fiscalYear();

    String title();

    LocalDate dueOn();

    /** The day in Bangkok on which it was created. */
    LocalDate enteredOn();

    /** The status in the producer's words. */
    String status();

    /** Whether somebody still has to act. */
    boolean open();

    /** The day on which it was recorded or submitted, null when it was not. */
    LocalDate doneOn();

    /** The units that must act; empty or null means the agency itself. */
    List<UUID> responsibleUnitIds();
}
