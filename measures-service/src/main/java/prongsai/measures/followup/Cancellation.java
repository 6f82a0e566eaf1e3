package prongsai.measures.followup;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Why a follow-up was given up.
 *
 * @param cancelledBy the account's opaque id
 */
@Embeddable
record Cancellation(
        @Enumerated(STRING) @Column(name = "cancellation_cause") ChangeCause cause,
        @Column(name = "cancellation_reason") String reason,
        String cancelledBy,
        Instant cancelledAt) {}
