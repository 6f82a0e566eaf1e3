package prongsai.assessment.trend;

import java.math.BigDecimal;
import prongsai.assessment.criteria.Indicator;

/**
 * An indicator with its place among the agency's own.
 *
 * @param rank from 1; equal scores share one, and the next ranks are left out
 * @param instrumentMean of the known indicators of its instrument, rounded
 * @param difference to the unrounded mean of its instrument, rounded
 */
record RankedIndicator(
        int rank, Indicator indicator, BigDecimal score, BigDecimal instrumentMean, BigDecimal difference) {}
