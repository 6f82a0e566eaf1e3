package prongsai.measures.plan;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why and when an approved plan became a draft again. */
record ReopeningResponse(
        @Schema(maxLength = 2000) String reason,
        @Schema(maxLength = 100, description = "The account's opaque id") String reopenedBy,
        Instant reopenedAt) {

    static ReopeningResponse from(Reopening reopening) {
        return new ReopeningResponse(reopening.reason(), reopening.reopenedBy(), reopening.reopenedAt());
    }
}
