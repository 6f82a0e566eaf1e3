package prongsai.assessment.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.assessment.criteria.Level;

/**
 * What a score sheet adds up to, as far as it is all there.
 *
 * @param instruments rounded scores by instrument code, without those of which an indicator is missing
 * @param indicators scores by number: given, or else computed from items and rounded
 * @param computed rounded scores by number of the indicators of which all items are there; beside a given one to reconcile
 * @param total empty while any indicator is missing and no total is given
 * @param missing numbers of the indicators without a score
 * @param missingItems codes of the items that are missing where others of their indicator are given
 */
public record Scores(
        Map<String, BigDecimal> instruments,
        Map<Integer, BigDecimal> indicators,
        Map<Integer, BigDecimal> computed,
        Optional<Total> total,
        List<Integer> missing,
        List<String> missingItems) {

    /**
     * Overall, rounded to two decimals, and the level that it reaches.
     *
     * @param level empty where a floor of an instrument that is not known decides
     * @param given true: as it was given, because it cannot be computed
     */
    public record Total(BigDecimal overall, Optional<Level> level, boolean given) {}
}
