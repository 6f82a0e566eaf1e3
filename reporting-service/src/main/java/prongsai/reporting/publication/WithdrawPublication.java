package prongsai.reporting.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a document is taken back. */
record WithdrawPublication(
        @NotBlank
                @Size(max = 1_000)
                @Schema(
                        description = "Everybody reads it at the address; name no person.",
                        examples = "ข้อมูลผู้รับผิดชอบไม่ถูกต้อง อยู่ระหว่างแก้ไข")
                String reason,
        @Size(max = 50)
                @Schema(
                        description = "Passages of the reason that look like the name of a person and are none.",
                        nullable = true)
                List<@NotBlank @Size(max = 100) String> notNames) {}
