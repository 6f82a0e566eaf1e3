package prongsai.reporting.fact;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link that shows what was done; of a measure, a step or a follow-up. */
public record EvidenceFact(
        @Schema(nullable = true) UUID measureId,
        @Schema(nullable = true) UUID stepId,
        @Schema(nullable = true) UUID followUpId,
        @Schema(maxLength = 2000, examples = "https://www.roiet-tm.example/ita/o34.pdf") String url,
        @Schema(maxLength = 500) String title,
        @Schema(description = "The day from which it was in effect.", nullable = true) LocalDate effectiveOn) {}
