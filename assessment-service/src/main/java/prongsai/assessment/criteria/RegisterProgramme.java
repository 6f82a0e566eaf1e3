package prongsai.assessment.criteria;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme to be known from now on. */
@Schema(description = "A programme, and the agency that owns it.")
record RegisterProgramme(
        @NotNull @Pattern(regexp = Names.CODE) @Schema(description = "Unique; never changes.", examples = "VEC_ITA")
                String code,
        @NotBlank @Size(max = 300) @Schema(examples = "การประเมินคุณธรรมและความโปร่งใสของสถานศึกษาอาชีวศึกษา")
                String nameTh,
        @NotBlank @Size(max = 300) @Schema(examples = "ITA of vocational colleges") String nameEn,
        @NotNull
                @Schema(
                        description = "The agency whose criteria managers, and those above it, write its criteria.",
                        examples = "01900000-0000-7000-8000-000000000001")
                UUID ownerId) {}
