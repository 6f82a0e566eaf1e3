package prongsai.notification.channel;

/** The way a message takes; a person gets at most one digest a day on each. */
public enum Channel {
    /** To a mailbox, through the SMTP server. */
    EMAIL,
    /** To another system, as the Standard Webhooks specification says. */
    WEBHOOK,
    /** To a person or group in LINE, by the Messaging API. */
    LINE
}
