package prongsai.reporting.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One problem, obstacle or constraint as clients see it. */
public record EntryResponse(
        @Schema(maxLength = 2_000, examples = "งบประมาณสนับสนุนการดำเนินงานไม่เพียงพอ") String text,
        @Schema(description = "Null only in old submissions and where the plan does not say.", nullable = true)
                Addressee addressee) {}
