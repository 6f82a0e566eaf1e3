package prongsai.measures.linkcheck;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** A link as it was when the check was asked for, and what became of it. */
@Embeddable
record CheckedLink(
        UUID evidenceId,
        String url,
        @Enumerated(STRING) LinkOutcome outcome,
        @Enumerated(STRING) LinkReason reason,
        Integer httpStatus,
        Instant checkedAt) {

    static CheckedLink pending(UUID evidenceId, String url) {
        return new CheckedLink(evidenceId, url, LinkOutcome.PENDING, null, null, null);
    }
}
