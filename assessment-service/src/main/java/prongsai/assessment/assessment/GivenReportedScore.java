package prongsai.assessment.assessment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A score that the document prints in some place, as a client gives it. */
@Schema(
        description = "A score that the document prints in another place, to be compared: of exactly one of indicator,"
                + " instrument and part.")
record GivenReportedScore(
        @Min(1) @Max(99) @Schema(examples = "4") Integer indicator,
        @Size(min = 1, max = 40) @Schema(examples = "IIT") String instrument,
        @Size(min = 1, max = 40) @Schema(examples = "EIT_1") String part,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(description = "With at most two decimals.", examples = "93.19")
                BigDecimal value,
        @Size(max = 200) @Schema(description = "Where in the document it stands.", examples = "table 2")
                String locator) {

    boolean isOfOneThing() {
        return Stream.of(indicator, instrument, part).filter(Objects::nonNull).count() == 1;
    }

    ReportedScore reported() {
        return new ReportedScore(indicator, instrument, part, Decimals.two(value), locator);
    }
}
