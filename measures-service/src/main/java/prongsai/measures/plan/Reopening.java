package prongsai.measures.plan;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why an approved plan became a draft again. */
@Embeddable
record Reopening(String reason, String reopenedBy, Instant reopenedAt) {}
