package prongsai.measures.followup;

import java.time.LocalDate;

/** The life of a follow-up. */
public enum FollowUpStatus {
    /** Due on its day or later. */
    SCHEDULED,
    /** Its day had passed when it was entered, so that it fires no reminder. */
    LATE_ENTRY,
    /** Held and recorded. */
    RECORDED;

    /** Both dates are those of Bangkok; what is due on the very day is not late. */
    static FollowUpStatus whenEntered(LocalDate dueOn, LocalDate enteredOn) {
        return dueOn.isBefore(enteredOn) ? LATE_ENTRY : SCHEDULED;
    }
}
