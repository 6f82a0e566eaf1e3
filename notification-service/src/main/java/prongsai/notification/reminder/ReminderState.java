package prongsai.notification.reminder;

/** What has become of a reminder. */
public enum ReminderState {
    /** Waits for its hour, or for its next try. */
    PLANNED,
    /** A worker has claimed it and talks to the mail server. */
    SENDING,
    /** The mail server has taken the mail. Final. */
    SENT,
    /** Its time went by before it could be sent; the reason says what came in between. Final. */
    SKIPPED,
    /** Not needed any more: done, moved, acknowledged, or not of the policy. Planned again if that is taken back. */
    STOPPED,
    /** Given up; the reason says why. Planned again when the lack of a working mailbox was the reason and a new one comes. */
    FAILED
}
