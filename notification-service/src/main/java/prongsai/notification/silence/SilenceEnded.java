package prongsai.notification.silence;

/**
 * Told inside the transaction that ends a silence before its time.
 *
 * @param agencyPath where it was silent, null: everywhere
 */
public record SilenceEnded(String agencyPath) {}
