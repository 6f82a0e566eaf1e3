package prongsai.assessment.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.text.Certainty;
import prongsai.kit.text.ItemCode;

/** A question or item that a finding cites, as clients see it. */
@Schema(description = "A question or item that the finding cites.")
record ReferenceResponse(
        @Schema(description = "As the document prints it.", maxLength = 20, examples = "๐๑๔") String raw,
        @Schema(
                        description = "The code that is meant; null where that is not clear.",
                        nullable = true,
                        maxLength = 3,
                        examples = "o14")
                String normalised,
        @Schema(examples = "REPAIRED") Certainty certainty) {

    static ReferenceResponse of(ItemCode code) {
        return new ReferenceResponse(code.raw(), code.normalised(), code.certainty());
    }
}
