package prongsai.measures.measure;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of a step's history.
 *
 * @param doneOn the day that a report names; null for all else
 * @param note of a report or a verification, or the reason of a reopening
 * @param changedBy the account's opaque id
 */
@Embeddable
public record StepTransition(
        @Enumerated(STRING) StepStatus fromStatus,
        @Enumerated(STRING) StepStatus toStatus,
        LocalDate doneOn,
        String note,
        String changedBy,
        Instant changedAt) {}
