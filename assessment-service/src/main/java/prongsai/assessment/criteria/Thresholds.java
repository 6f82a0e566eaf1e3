package prongsai.assessment.criteria;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Scores at which an indicator is said to pass, to need urgent work, to be excellent. Urgent does not mean failed: an
 * education area office calls 94.14 urgent, and it passed.
 *
 * @param urgentBelow null where the programme names none
 * @param improveInstrument code of the instrument whose indicators are to be improved even where they are excellent; null: none
 */
@Embeddable
@Schema(description = "Scores at which an indicator passes, needs urgent work, is excellent.")
public record Thresholds(
        @Schema(minimum = "0", maximum = "100", examples = "85.00") BigDecimal passAt,
        @Schema(
                        description = "Null where the programme names none. Urgent does not mean failed.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "95.00")
                BigDecimal urgentBelow,
        @Schema(minimum = "0", maximum = "100", examples = "95.00") BigDecimal excellentAt,
        @Schema(
                        description =
                                "Code of the instrument whose indicators are to be improved even where they are excellent;"
                                        + " null: none.",
                        nullable = true,
                        maxLength = 40,
                        examples = "OIT")
                String improveInstrument) {}
