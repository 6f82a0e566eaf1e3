package prongsai.measures.linkcheck;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to know whether the links of a plan still lead anywhere. */
record CreateLinkCheck(@NotNull @Schema(description = "A plan of the caller's own agency") UUID measurePlanId) {}
