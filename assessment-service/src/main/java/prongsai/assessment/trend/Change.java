package prongsai.assessment.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A score of a year and how it differs from the last known one before.
 *
 * @param comparedWith the year it is compared with, which is an earlier one than the year before where years are missing; null
 *     in the first year
 * @param methodChanged whether the scores of the two years came about in different ways, so that they cannot be compared
 */
@Schema(description = "A score of a year, and how it differs from the last known one before.")
@JsonInclude(JsonInclude.Include.ALWAYS)
record Change(
        @Schema(description = "Buddhist era.", minimum = "2400", maximum = "2700", examples = "2559") int fiscalYear,
        @Schema(minimum = "0", maximum = "100", examples = "80.19") BigDecimal score,
        @Schema(
                        description = "To the year comparedWith; null in the first year.",
                        nullable = true,
                        minimum = "-100",
                        maximum = "100",
                        examples = "2.49")
                BigDecimal difference,
        @Schema(nullable = true, examples = "INCREASED") Direction direction,
        @Schema(nullable = true, maxLength = 20, examples = "เพิ่มขึ้น") String directionTh,
        @Schema(
                        description = "The last year before of which the score is known.",
                        nullable = true,
                        minimum = "2400",
                        maximum = "2700",
                        examples = "2558")
                Integer comparedWith,
        @Schema(description = "Whether the method of assessment differs, so that the two are not comparable.")
                boolean methodChanged) {

    static Change first(int fiscalYear, BigDecimal score) {
        return new Change(fiscalYear, score, null, null, null, null, false);
    }

    static Change since(int before, BigDecimal scoreBefore, int fiscalYear, BigDecimal score, boolean methodChanged) {
        var difference = score.subtract(scoreBefore);
        var direction = Direction.of(difference);
        return new Change(fiscalYear, score, difference, direction, direction.th(), before, methodChanged);
    }
}
