package prongsai.assessment.criteria;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of an instrument that has a score of its own, such as EIT ส่วนที่ 1. Floors apply to it, too.
 *
 * @param instrument the code of the instrument that it belongs to
 */
@Embeddable
@Schema(description = "A part of an instrument with a score of its own.")
public record InstrumentPart(
        @Schema(maxLength = 40, examples = "EIT_1") String code,
        @Schema(description = "Code of the instrument it belongs to.", maxLength = 40, examples = "EIT")
                String instrument,
        @Schema(maxLength = 300, examples = "EIT ส่วนที่ 1") String nameTh) {}
