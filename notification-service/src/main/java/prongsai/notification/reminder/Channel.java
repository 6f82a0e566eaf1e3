package prongsai.notification.reminder;

/** The way a reminder takes; a person gets at most one digest a day on each. */
public enum Channel {
    EMAIL
}
