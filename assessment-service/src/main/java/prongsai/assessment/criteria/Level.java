package prongsai.assessment.criteria;

import jakarta.persistence.Embeddable;
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
        @Schema(maxLength = 40, examples = "GOOD") String code,
        @Schema(maxLength = 100, examples = "ผ่านดี") String nameTh,
        @Schema(nullable = true, maxLength = 100, examples = "Very Good") String nameEn,
        @Schema(description = "Whether who reaches it has passed.") boolean passed,
        @Schema(description = "Lowest rounded overall score.", minimum = "0", maximum = "100", examples = "85.00")
                BigDecimal overallFrom,
        @Schema(
                        description = "Floor that every instrument must reach, too; null: none.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "85.00")
                BigDecimal instrumentsFrom) {

    boolean admits(BigDecimal overall, Collection<BigDecimal> instruments) {
        return overall.compareTo(overallFrom) >= 0
                && (instrumentsFrom == null
                        || instruments.stream().allMatch(score -> score.compareTo(instrumentsFrom) >= 0));
    }

    /** A mean below the floor has an instrument below it, whichever it is. */
    boolean isInReachOf(BigDecimal overall) {
        return instrumentsFrom == null || overall.compareTo(instrumentsFrom) >= 0;
    }
}
