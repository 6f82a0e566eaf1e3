package prongsai.notification.policy;

/** Told inside the transaction that writes, changes or takes away a policy: what it covers has to be planned anew. */
public record PolicyChanged(PolicyScope scope) {}
