package prongsai.measures.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an approved plan is to change. */
record ReopenMeasurePlan(
        @NotBlank @Size(max = 2000) @Schema(examples = "เปลี่ยนผู้รับผิดชอบตามคำสั่งแบ่งงานใหม่") String reason) {}
