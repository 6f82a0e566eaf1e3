package prongsai.assessment.criteria;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** A decision about two items as clients see it. */
@Schema(description = "What was decided about two items; it wins over their titles.")
record ItemMappingResponse(
        UUID id,
        @Schema(description = "In the earlier year.") ItemAt from,
        @Schema(description = "In the later year.") ItemAt to,
        @Schema(examples = "CONFIRMED") ItemMapping.Decision decision,
        @Schema(description = "The account's opaque id.", maxLength = 255, examples = "shipped") String decidedBy,
        Instant decidedAt,
        @Schema(description = "For If-Match.", minimum = "0", examples = "0") long version)
        implements Versioned {

    static ItemMappingResponse of(ItemMapping mapping) {
        return new ItemMappingResponse(
                mapping.id(),
                mapping.earlier(),
                mapping.later(),
                mapping.decision(),
                mapping.decidedBy(),
                mapping.decidedAt(),
                mapping.version());
    }
}
