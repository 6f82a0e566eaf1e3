package prongsai.assessment.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level that the document prints in some place, as a client gives it. */
@Schema(description = "A level that the document prints. There may be several, also contradicting ones.")
record GivenLevel(
        @NotBlank @Size(max = 100) @Schema(examples = "ผ่านดี") String level,
        @Size(max = 200) @Schema(description = "Where in the document it stands.", examples = "summary")
                String locator) {

    PrintedLevel printed() {
        return new PrintedLevel(level, locator);
    }
}
