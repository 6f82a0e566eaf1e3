package prongsai.notification.delivery;

/** Why something is delivered. */
public enum Purpose {
    /** Something is due. */
    REMINDER,
    /** Somebody wants to see whether it arrives. */
    TEST,
    /** The owner of a receiver has to know something about it. */
    NOTICE,
    /** Whoever receives it is asked to confirm the address. */
    CONFIRMATION
}
