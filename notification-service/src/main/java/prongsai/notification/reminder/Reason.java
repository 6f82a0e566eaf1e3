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
    /** The day of a later reminder of the same item had come. */
    SUPERSEDED,
    /** The agency's own event has not arrived yet; the reminder waits for it. */
    AGENCY_UNKNOWN,
    /** Neither the unit nor the agency has a mailbox. */
    NO_MAILBOX,
    /** The mail server refuses this address or this mail for good. */
    ADDRESS_REFUSED,
    /** The mail server was away, busy or silent. */
    MAIL_TROUBLE
}
