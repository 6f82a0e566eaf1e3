package prongsai.measures.adoption;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * What an agency answered to one change of one edition.
 *
 * @param reason never null where it declined
 */
@Embeddable
record Answer(
        int edition,
        UUID originMeasureId,
        @Enumerated(STRING) Change change,
        @Enumerated(STRING) Decision decision,
        String reason,
        String answeredBy,
        Instant answeredAt) {}
