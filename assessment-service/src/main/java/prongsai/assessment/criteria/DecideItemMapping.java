package prongsai.assessment.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision about two items. */
@Schema(description = "Whether two items of different criteria are the same.")
record DecideItemMapping(
        @NotNull @Valid ItemAt from,
        @NotNull @Valid ItemAt to,
        @NotNull @Schema(examples = "CONFIRMED") ItemMapping.Decision decision) {}
