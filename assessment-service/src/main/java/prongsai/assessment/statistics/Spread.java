package prongsai.assessment.statistics;

import java.math.BigDecimal;
import prongsai.assessment.criteria.Thresholds;

/**
 * What the scores of a group come to, as it is kept.
 *
 * @param belowUrgent null where the programme calls no score urgent
 */
record Spread(
        int agencies,
        BigDecimal mean,
        BigDecimal standardDeviation,
        BigDecimal min,
        BigDecimal lowerQuartile,
        BigDecimal median,
        BigDecimal upperQuartile,
        BigDecimal max,
        int belowPass,
        Integer belowUrgent) {

    static Spread of(Histogram scores, Thresholds thresholds) {
        return new Spread(
                scores.agencies(),
                scores.mean(),
                scores.standardDeviation(),
                scores.min(),
                scores.quartile(1),
                scores.quartile(2),
                scores.quartile(3),
                scores.max(),
                scores.below(thresholds.passAt()),
                thresholds.urgentBelow() == null ? null : scores.below(thresholds.urgentBelow()));
    }
}
