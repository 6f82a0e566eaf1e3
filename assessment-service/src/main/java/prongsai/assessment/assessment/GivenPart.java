package prongsai.assessment.assessment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The score of a part of an instrument as a client gives it. */
@Schema(description = "The score of a part of an instrument.")
record GivenPart(
        @NotBlank @Size(max = 40) @Schema(description = "As the criteria name it.", examples = "EIT_1") String code,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(description = "With at most two decimals.", examples = "97.51")
                BigDecimal score) {

    PartScore value() {
        return new PartScore(code, Decimals.two(score));
    }
}
