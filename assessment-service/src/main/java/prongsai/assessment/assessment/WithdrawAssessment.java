package prongsai.assessment.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a published assessment is withdrawn. */
@Schema(description = "Why it no longer holds. Without names of persons.")
record WithdrawAssessment(
        @NotBlank @Size(max = 1000) @Schema(examples = "คะแนนตัวชี้วัดที่ 4 บันทึกผิด") String reason) {}
