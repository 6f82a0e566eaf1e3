package prongsai.notification.dueitem;

import java.time.LocalDate;

/** How a due item stands on a day in Bangkok. Always computed, never stored: at midnight it changes by itself. */
public enum DueState {
    /** Open, and its date lies ahead. */
    UPCOMING,
    /** Open, and today is its date. */
    DUE_TODAY,
    /** Open, and its date has passed. */
    OVERDUE,
    /** Recorded, submitted, accepted, cancelled, exempted or withdrawn: nobody has to act any more. */
    DONE;

    public static DueState on(LocalDate today, LocalDate dueOn, boolean open) {
        if (!open) {
            return DONE;
        }
        int ahead = dueOn.compareTo(today);
        return ahead > 0 ? UPCOMING : ahead == 0 ? DUE_TODAY : OVERDUE;
    }
}
