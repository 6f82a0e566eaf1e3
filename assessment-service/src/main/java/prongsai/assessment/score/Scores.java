package prongsai.assessment.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.assessment.criteria.Level;

/**
 * What the indicators add up to, as far as they are all there.
 *
 * @param instruments rounded scores by instrument code, without those of which an indicator is missing
 * @param total overall and level, empty while any indicator is missing
 * @param missing numbers of the indicators without a score
 */
public record Scores(Map<String, BigDecimal> instruments, Optional<Total> total, List<Integer> missing) {

    /** Overall, rounded to two decimals, and the level that it reaches. */
    public record Total(BigDecimal overall, Level level) {}
}
