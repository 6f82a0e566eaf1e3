package prongsai.assessment.finding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question or item that a finding cites, as a client gives it. */
@Schema(description = "A question or item that the finding cites.")
public record GivenReference(
        @NotNull
                @Size(min = 1, max = 20)
                @Schema(description = "As the document prints it, also in Thai digits.", examples = "๐๑๔")
                String raw) {}
