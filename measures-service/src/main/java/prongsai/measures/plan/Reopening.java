package prongsai.measures.plan;

import java.time.Instant;

/** Why an approved plan became a draft again. */
record Reopening(String reason, String reopenedBy, Instant reopenedAt) {}
