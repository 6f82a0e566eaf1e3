package prongsai.assessment.criteria;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the questionnaires or checks of a programme, such as IIT.
 *
 * @param weight its share of the overall score, in per cent
 */
@Embeddable
@Schema(description = "One of the questionnaires or checks of a programme.")
public record Instrument(
        @Schema(maxLength = 40, examples = "IIT") String code,
        @Schema(maxLength = 300, examples = "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน") String nameTh,
        @Schema(description = "Per cent of overall.", minimum = "1", maximum = "100", examples = "30") int weight) {}
