package prongsai.notification.delivery;

/** What has become of a delivery. */
public enum DeliveryState {
    /** Waits for its time, or for its next try. */
    PLANNED,
    /** Handed over; the answer has not come yet. */
    SENDING,
    /** The other side has taken it. Final. */
    DELIVERED,
    /** Refused for good, or given up after the last try. Final, unless an operator has it sent again. */
    FAILED,
    /** Not true any more before it was taken, or its receiver is gone. Final, as above. */
    CANCELLED;

    boolean isFinal() {
        return this == DELIVERED || this == FAILED || this == CANCELLED;
    }
}
