package prongsai.assessment.criteria;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another decision about the same two items. */
@Schema(description = "Another decision about the same two items.")
record ChangeItemMapping(@NotNull @Schema(examples = "REJECTED") ItemMapping.Decision decision) {}
