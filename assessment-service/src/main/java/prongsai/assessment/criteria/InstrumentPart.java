package prongsai.assessment.criteria;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of an instrument that has a score of its own, such as EIT ส่วนที่ 1. Floors apply to it, too.
 *
 * @param instrument the code of the instrument that it belongs to
 */
@Embeddable
@Schema(description = "A part of an instrument with a score of its own.")
public record InstrumentPart(
        @NotNull @Pattern(regexp = Names.CODE) @Schema(examples = "EIT_1") String code,
        @NotNull @Size(max = 40) @Schema(description = "Code of the instrument it belongs to.", examples = "EIT")
                String instrument,
        @NotBlank @Size(max = 300) @Schema(examples = "EIT ส่วนที่ 1") String nameTh) {}
