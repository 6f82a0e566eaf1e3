package prongsai.assessment.finding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.text.Certainty;

/**
 * A question or item that a finding cites, as clients see it.
 *
 * @param known null where the code is not clear, or where the criteria know no item of its instrument
 */
@Schema(description = "A question or item that the finding cites.")
record ReferenceResponse(
        @Schema(description = "As the document prints it.", maxLength = 20, examples = "๐๑๔") String raw,
        @Schema(
                        description = "The code that is meant; null where that is not clear.",
                        nullable = true,
                        maxLength = 3,
                        examples = "o14")
                String normalised,
        @Schema(examples = "REPAIRED") Certainty certainty,
        @Schema(
                        description =
                                "Whether the criteria of the programme and year have it; null where the code is not clear or"
                                        + " they know no item of its instrument.",
                        nullable = true)
                Boolean known,
        @Schema(
                        description = "Its title in the criteria, where they have it.",
                        nullable = true,
                        maxLength = 500,
                        examples = "คู่มือหรือมาตรฐานการให้บริการ")
                String titleTh,
        @Schema(description = "What an ambiguous code may mean; empty otherwise.", maxItems = 4)
                List<Candidate> candidates) {

    /** One of the items that may be meant. */
    @Schema(description = "One of the items that may be meant.")
    record Candidate(
            @Schema(maxLength = 3, examples = "i21") String itemCode,
            @Schema(description = "Null where the criteria do not know it.", nullable = true, maxLength = 500)
                    String titleTh) {}
}
