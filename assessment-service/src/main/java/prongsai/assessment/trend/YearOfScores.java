package prongsai.assessment.trend;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The scores of an agency in one fiscal year, as far as they are known, all with two decimals.
 *
 * @param method how the scores came about: years with different ones cannot be compared
 */
record YearOfScores(
        int fiscalYear,
        String method,
        Optional<BigDecimal> overall,
        Map<String, BigDecimal> instruments,
        Map<Integer, BigDecimal> indicators) {}
