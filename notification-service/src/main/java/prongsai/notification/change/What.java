package prongsai.notification.change;

/** What happened. */
public enum What {
    /** The follow-up or report was heard of for the first time. */
    ENTERED,
    /** Its due date was moved. */
    MOVED,
    /** Nobody has to act any more. */
    DONE,
    /** It is open again. */
    REOPENED,
    /** Its title, units or status are others. */
    CHANGED,
    /** Somebody has said that they know of it. */
    ACKNOWLEDGED,
    /** That was taken back. */
    ACKNOWLEDGEMENT_REMOVED,
    /** Somebody wants to hear of it later. */
    SNOOZED,
    /** That was taken back. */
    SNOOZE_REMOVED,
    /** A reminder was taken by the mail server. */
    REMINDER_SENT,
    /** A reminder was given up. */
    REMINDER_FAILED,
    /** A reminder's time went by before it could be sent. */
    REMINDER_SKIPPED,
    /** A reminder that was given up is planned again. */
    REMINDER_RESUMED,
    /** A message to a contact or to another system was given up. */
    DELIVERY_FAILED,
    /** A message is to be sent again. */
    DELIVERY_RESUMED,
    /** There are no reminders for a while, of one agency and those below it or of all. */
    SILENCED,
    /** A silence was ended before its time. */
    SILENCE_ENDED,
    /** An event from another service could not be applied. Only operators hear of it. */
    DEAD_LETTER,
    /** It was fed in again. Only operators hear of it. */
    DEAD_LETTER_REPLAYED;

    boolean isForOperators() {
        return this == DEAD_LETTER || this == DEAD_LETTER_REPLAYED;
    }
}
