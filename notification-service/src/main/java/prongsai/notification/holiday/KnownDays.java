package prongsai.notification.holiday;

import jakarta.transaction.TransactionScoped;
import java.util.HashSet;

/** The working days, read once a transaction, however many reminders it decides on. */
@TransactionScoped
class KnownDays {

    private final HolidayRepository rows;
    private WorkingDays known;

    KnownDays(HolidayRepository rows) {
        this.rows = rows;
    }

    WorkingDays workingDays() {
        if (known == null) {
            known = new WorkingDays(new HashSet<>(rows.days()));
        }
        return known;
    }

    /** Because they are others now. */
    void forget() {
        known = null;
    }
}
