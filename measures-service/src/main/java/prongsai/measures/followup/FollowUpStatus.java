package prongsai.measures.followup;

import java.time.LocalDate;

/** The life of a follow-up. */
public enum FollowUpStatus {
    /** Due on its day or later. */
    SCHEDULED,
    /** Its day had passed when it was entered, so that it fires no reminder. */
    LATE_ENTRY,
    /** Held and recorded. */
    RECORDED,
    /** Announced, and given up with a reason; its number is not used again. */
    CANCELLED;

    /** Both dates are those of Bangkok; what is due on the very day is not late. */
    static FollowUpStatus whenEntered(LocalDate dueOn, LocalDate enteredOn) {
        return dueOn.isBefore(enteredOn) ? LATE_ENTRY : SCHEDULED;
    }

    /** Whether somebody still has to hold it. */
    boolean open() {
        return this == SCHEDULED || this == LATE_ENTRY;
    }
}
