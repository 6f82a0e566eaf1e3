package prongsai.assessment.criteria;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(examples = "85.00")
                BigDecimal passAt,
        @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(
                        description = "Null where the programme names none. Urgent does not mean failed.",
                        nullable = true,
                        examples = "95.00")
                BigDecimal urgentBelow,
        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(examples = "95.00")
                BigDecimal excellentAt,
        @Size(max = 40)
                @Schema(
                        description =
                                "Code of the instrument whose indicators are to be improved even where they are excellent;"
                                        + " null: none.",
                        nullable = true,
                        examples = "OIT")
                String improveInstrument) {

    public Thresholds {
        passAt = TwoDecimals.of(passAt);
        urgentBelow = TwoDecimals.of(urgentBelow);
        excellentAt = TwoDecimals.of(excellentAt);
    }
}
