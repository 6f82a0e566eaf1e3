package prongsai.measures.adoption;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Into which plan another is adopted. */
@Schema(examples = "{}")
record AdoptPlan(
        @Schema(
                        description =
                                "A draft of the caller's own agency for the same fiscal year; left out: a new plan is drawn up")
                UUID measurePlanId) {}
