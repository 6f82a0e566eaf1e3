package prongsai.notification.reminder;

/** Why a reminder is not sent, or not yet. */
public enum Reason {
    /** The follow-up was recorded or cancelled, the report submitted or exempted. */
    ITEM_DONE,
    /** The due date was moved; the new date has reminders of its own. */
    DATE_MOVED,
    /** Another unit is responsible now. */
    REASSIGNED,
    /** Its day had passed when the date was set. */
    ENTERED_LATE,
    /** Somebody has said that they know of it. */
    ACKNOWLEDGED,
    /** The policy that is in force now does not ask for it. */
    POLICY_CHANGED,
    /** The day of a later reminder of the same item had come, or another one was sent that day. */
    SUPERSEDED,
    /** It would have announced a date that has passed meanwhile. */
    STALE,
    /** Somebody wants to hear of it later; waits for that day. */
    SNOOZED,
    /** A silence holds; waits for its end. */
    SILENCED,
    /** Today is no working day; waits for the next one. */
    QUIET_DAY,
    /** The mailbox has had its one message of the day; waits for the next day. */
    MAILBOX_SERVED,
    /** The agency's own event has not arrived yet; the reminder waits for it. */
    AGENCY_UNKNOWN,
    /** Neither the unit nor the agency has a mailbox, or no supervisor has one. */
    NO_MAILBOX,
    /** The mail server refuses this address or this mail for good. */
    ADDRESS_REFUSED,
    /** The mail server was away, busy or silent. */
    MAIL_TROUBLE
}
