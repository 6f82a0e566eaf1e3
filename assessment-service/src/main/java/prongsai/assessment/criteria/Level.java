package prongsai.assessment.criteria;

import java.math.BigDecimal;
import java.util.Collection;
import jakarta.persistence.Embeddable;

/**
 * A level of a scale together with the rule that admits to it.
 *
 * @param nameEn null where the programme has no English name for it
 * @param overallFrom the lowest rounded score that reaches it, inclusive; up to the level before it the interval is half open
 * @param instrumentsFrom the floor that every rounded instrument score must reach, too; null: none
 */
@Embeddable
public record Level(
        String code, String nameTh, String nameEn, boolean passed, BigDecimal overallFrom, BigDecimal instrumentsFrom) {

    boolean admits(BigDecimal overall, Collection<BigDecimal> instruments) {
        return overall.compareTo(overallFrom) >= 0
                && (instrumentsFrom == null
                        || instruments.stream().allMatch(score -> score.compareTo(instrumentsFrom) >= 0));
    }
}
