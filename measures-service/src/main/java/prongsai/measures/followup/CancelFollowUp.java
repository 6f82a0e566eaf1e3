package prongsai.measures.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a follow-up is not held. */
record CancelFollowUp(@NotBlank @Size(max = 2000) @Schema(examples = "รวมกับการประชุมประจำเดือน") String reason) {}
