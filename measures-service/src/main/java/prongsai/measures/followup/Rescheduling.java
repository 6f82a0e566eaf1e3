package prongsai.measures.followup;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One move of a follow-up to another day.
 *
 * @param announcement reference of what announced it; null where nothing is said
 * @param rescheduledBy the account's opaque id; null where holidays moved it
 */
@Embeddable
record Rescheduling(
        LocalDate fromOn,
        LocalDate toOn,
        @Enumerated(STRING) ChangeCause cause,
        String reason,
        String announcement,
        String rescheduledBy,
        Instant rescheduledAt) {}
