package prongsai.assessment.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * A mean that is not rounded yet: the sum and the number of scores. Sums of thirds and fifths stay exact until they are
 * rounded, which matters at ties: 96.585 is printed as 96.58.
 */
record Mean(BigDecimal sum, int count) {

    static final int DECIMALS = 2;
    private static final int PERCENT = 100;

    static Mean of(Collection<BigDecimal> scores) {
        return new Mean(scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add), scores.size());
    }

    BigDecimal rounded(RoundingMode rounding) {
        return sum.divide(BigDecimal.valueOf(count), DECIMALS, rounding);
    }

    /** The sum of the means, each with its weight in per cent, rounded once. */
    static BigDecimal weighted(List<Weighted> means, RoundingMode rounding) {
        var denominator = BigDecimal.ONE;
        for (var one : means) {
            denominator = denominator.multiply(BigDecimal.valueOf(one.mean.count));
        }
        var numerator = BigDecimal.ZERO;
        for (var one : means) {
            var others = denominator.divideToIntegralValue(BigDecimal.valueOf(one.mean.count));
            numerator = numerator.add(one.mean.sum.multiply(others).multiply(BigDecimal.valueOf(one.weight)));
        }
        return numerator.divide(denominator.multiply(BigDecimal.valueOf(PERCENT)), DECIMALS, rounding);
    }

    record Weighted(Mean mean, int weight) {}
}
