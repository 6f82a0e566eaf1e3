package prongsai.assessment.assessment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A total that the document prints, as a client gives it. */
@Schema(description = "A total that the document prints. There may be several, also contradicting ones.")
record GivenTotal(
        @NotNull
                @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(description = "With at most two decimals.", examples = "97.73")
                BigDecimal value,
        @Size(max = 200) @Schema(description = "Where in the document it stands.", examples = "section 2")
                String locator) {

    ReportedTotal total() {
        return new ReportedTotal(Decimals.two(value), locator);
    }
}
