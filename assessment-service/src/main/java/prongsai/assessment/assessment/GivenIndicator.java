package prongsai.assessment.assessment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The score of one indicator as a client gives it. */
@Schema(description = "The score of one indicator.")
record GivenIndicator(
        @NotNull @Min(1) @Max(99) @Schema(description = "As the criteria number it.", examples = "1") Integer number,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(description = "With at most two decimals.", examples = "97.85")
                BigDecimal score,
        @Size(max = 300)
                @Schema(description = "Its name as the document prints it, damaged or not.", examples = "การปฏิบัติงาน")
                String printedLabel) {

    IndicatorScore value() {
        return new IndicatorScore(number, Decimals.two(score), printedLabel, false);
    }
}
