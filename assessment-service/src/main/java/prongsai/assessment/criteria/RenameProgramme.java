package prongsai.assessment.criteria;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** New names of a programme; its code and its owner stay. */
@Schema(description = "The names of a programme.")
record RenameProgramme(
        @NotBlank @Size(max = 300) @Schema(examples = "การประเมินคุณธรรมและความโปร่งใสของสถานศึกษาอาชีวศึกษา")
                String nameTh,
        @NotBlank @Size(max = 300) @Schema(examples = "ITA of vocational colleges") String nameEn) {}
