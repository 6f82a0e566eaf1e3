package prongsai.measures.adoption;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has changed from one edition of an issued plan to another. */
record EditionDifferences(
        @Schema(minimum = "1") int from,
        @Schema(minimum = "1") int to,
        @Schema(maxItems = 400) List<DifferenceResponse> differences) {}
