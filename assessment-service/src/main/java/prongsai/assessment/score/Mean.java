package prongsai.assessment.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * A mean that is not rounded yet: a sum and what to divide it by. Sums of thirds and fifths stay exact until they are
 * rounded, which matters at ties: 96.585 is printed as 96.58.
 */
record Mean(BigDecimal sum, BigInteger count) {

    static final int DECIMALS = 2;
    private static final BigInteger PERCENT = BigInteger.valueOf(100);

    static Mean of(BigDecimal score) {
        return new Mean(score, BigInteger.ONE);
    }

    static Mean of(Collection<BigDecimal> scores) {
        return ofMeans(scores.stream().map(Mean::of).toList());
    }

    /** The mean of means, each counting as much as any other however many scores are behind it. */
    static Mean ofMeans(Collection<Mean> means) {
        var total = sum(means);
        return new Mean(total.sum, total.count.multiply(BigInteger.valueOf(means.size())));
    }

    BigDecimal rounded(RoundingMode rounding) {
        return sum.divide(new BigDecimal(count), DECIMALS, rounding);
    }

    /** The sum of the means, each with its weight in per cent, rounded once. */
    static BigDecimal weighted(List<Weighted> means, RoundingMode rounding) {
        return sum(means.stream().map(Weighted::share).toList()).rounded(rounding);
    }

    private static Mean sum(Collection<Mean> means) {
        var denominator = means.stream().map(Mean::count).reduce(BigInteger.ONE, Mean::leastCommonMultiple);
        var numerator = means.stream()
                .map(mean -> mean.sum.multiply(new BigDecimal(denominator.divide(mean.count))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Mean(numerator, denominator);
    }

    private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    record Weighted(Mean mean, int weight) {

        private Mean share() {
            return new Mean(mean.sum.multiply(BigDecimal.valueOf(weight)), mean.count.multiply(PERCENT));
        }
    }
}
