package prongsai.measures.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why what was reported of a step does not hold. */
record ReopenStep(
        @NotBlank @Size(max = 2000) @Schema(examples = "เอกสารที่เผยแพร่ถูกถอดออกจากเว็บไซต์") String reason) {}
