package prongsai.notification.reminder;

/** Who hears of it. */
public enum Audience {
    /** Who has to act: the unit, or the agency where none is named. */
    RESPONSIBLE,
    /** The agency's head, at the agency's own mailbox. */
    AGENCY,
    /** The nearest agency above that has a mailbox. */
    SUPERVISOR
}
