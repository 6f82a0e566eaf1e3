package prongsai.assessment.assessment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction as clients see it. */
@Schema(description = "A change of what was entered. Before and after hold only what differs; of lists the elements.")
record CorrectionResponse(
        UUID id,
        @Schema(
                        description = "The account that did it: the subject of its token, never a name.",
                        maxLength = 200,
                        examples = "5f1c3a52-7d0e-4b6e-9a53-0d2f6f1d7c11")
                String correctedBy,
        Instant correctedAt,
        AssessmentContent before,
        AssessmentContent after) {}
