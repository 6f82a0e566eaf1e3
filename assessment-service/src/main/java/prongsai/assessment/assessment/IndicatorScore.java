package prongsai.assessment.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an agency reached in one indicator.
 *
 * @param score 0 to 100, two decimals
 * @param printedLabel the indicator's name as the document prints it, which may be damaged; null when not given
 * @param computed true: from its items, rounded; false: given
 */
@Embeddable
record IndicatorScore(
        @Schema(minimum = "1", maximum = "99", examples = "1") int number,
        @Schema(minimum = "0", maximum = "100", examples = "97.85") BigDecimal score,
        @Schema(nullable = true, maxLength = 300, examples = "การปฏิบัติงาน") String printedLabel,
        @Schema(hidden = true) @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean computed) {}
