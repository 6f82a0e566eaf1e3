package prongsai.assessment.criteria;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A level of a scale together with the rule that admits to it.
 *
 * @param nameEn null where the programme has no English name for it
 * @param overallFrom the lowest rounded score that reaches it, inclusive; up to the level before it the interval is half open
 * @param instrumentsFrom the floor that every rounded instrument score must reach, too; null: none
 */
@Embeddable
@Schema(description = "A level of a scale, with the rule that admits to it.")
public record Level(
        @NotNull @Pattern(regexp = Names.CODE) @Schema(examples = "GOOD") String code,
        @NotBlank @Size(max = 100) @Schema(examples = "ผ่านดี") String nameTh,
        @Size(max = 100) @Schema(nullable = true, examples = "Very Good") String nameEn,
        @Schema(required = true, description = "Whether who reaches it has passed.") boolean passed,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(description = "Lowest rounded overall score.", examples = "85.00")
                BigDecimal overallFrom,
        @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(
                        description = "Floor that every instrument must reach, too; null: none.",
                        nullable = true,
                        examples = "85.00")
                BigDecimal instrumentsFrom) {

    public Level {
        overallFrom = TwoDecimals.of(overallFrom);
        instrumentsFrom = TwoDecimals.of(instrumentsFrom);
    }

    boolean admits(BigDecimal overall, Collection<BigDecimal> instruments) {
        return overall.compareTo(overallFrom) >= 0
                && (instrumentsFrom == null
                        || instruments.stream().allMatch(score -> score.compareTo(instrumentsFrom) >= 0));
    }

    /** A mean below the floor has an instrument below it, whichever it is. */
    boolean isInReachOf(BigDecimal overall) {
        return instrumentsFrom == null || overall.compareTo(instrumentsFrom) >= 0;
    }

    /** Whether it asks for less: a lower score, or the same with a lower floor or none. */
    boolean isEasierThan(Level other) {
        int lower = other.overallFrom.compareTo(overallFrom);
        return lower > 0
                || lower == 0
                        && other.instrumentsFrom != null
                        && (instrumentsFrom == null || instrumentsFrom.compareTo(other.instrumentsFrom) < 0);
    }

    boolean takesEverything() {
        return overallFrom.signum() == 0 && instrumentsFrom == null;
    }
}
