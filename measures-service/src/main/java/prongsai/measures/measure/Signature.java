package prongsai.measures.measure;

import java.time.Instant;

/**
 * Who did something, and when.
 *
 * @param account the account's opaque id, never a name
 */
public record Signature(String account, Instant at) {}
