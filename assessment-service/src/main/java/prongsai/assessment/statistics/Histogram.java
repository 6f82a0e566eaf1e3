package prongsai.assessment.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How often each score occurs in a group. Everything comes from here unrounded and is rounded once, to two decimals, half even.
 *
 * @param scores in hundredths of a point, ascending, at least one
 * @param upTo how many agencies have the score of this place or less
 */
record Histogram(int[] scores, int[] upTo) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param occurring how many agencies have the score of this place */
    static Histogram of(int[] scores, int[] occurring) {
        var upTo = new int[occurring.length];
        int sum = 0;
        for (int i = 0; i < occurring.length; i++) {
            sum += occurring[i];
            upTo[i] = sum;
        }
        return new Histogram(scores, upTo);
    }

    int agencies() {
        return upTo[upTo.length - 1];
    }

    BigDecimal mean() {
        return points(new BigDecimal(sum()), agencies());
    }

    /** Of the whole group, not of a sample. */
    BigDecimal standardDeviation() {
        var squares = BigInteger.ZERO;
        for (int i = 0; i < scores.length; i++) {
            squares =
                    squares.add(BigInteger.valueOf((long) scores[i] * scores[i]).multiply(occurring(i)));
        }
        var agencies = BigInteger.valueOf(agencies());
        var variance = squares.multiply(agencies).subtract(sum().pow(2)); // times the square of the number of agencies
        return points(new BigDecimal(variance).sqrt(MathContext.DECIMAL128), agencies());
    }

    BigDecimal min() {
        return points(BigDecimal.valueOf(scores[0]), 1);
    }

    BigDecimal max() {
        return points(BigDecimal.valueOf(scores[scores.length - 1]), 1);
    }

    /**
     * The value below which so many quarters of the agencies are, between two scores in proportion: as {@code percentile_cont} of
     * PostgreSQL and {@code QUARTILE.INC} of Excel.
     */
    BigDecimal quartile(int quarters) {
        int position = quarters * (agencies() - 1); // in quarters
        int lower = at(position / 4);
        int upper = at((position + 3) / 4);
        return points(BigDecimal.valueOf(4L * lower + (long) (position % 4) * (upper - lower)), 4);
    }

    /** How many agencies have less. */
    int below(BigDecimal threshold) {
        int hundredths =
                threshold.multiply(HUNDRED).setScale(0, RoundingMode.CEILING).intValueExact();
        int below = 0;
        for (int i = 0; i < scores.length && scores[i] < hundredths; i++) {
            below = upTo[i];
        }
        return below;
    }

    /** The score of an agency by its place from below, from 0. */
    private int at(int place) {
        int i = 0;
        while (upTo[i] <= place) {
            i++;
        }
        return scores[i];
    }

    private BigInteger occurring(int i) {
        return BigInteger.valueOf(i == 0 ? upTo[0] : upTo[i] - upTo[i - 1]);
    }

    private BigInteger sum() {
        var sum = BigInteger.ZERO;
        for (int i = 0; i < scores.length; i++) {
            sum = sum.add(BigInteger.valueOf(scores[i]).multiply(occurring(i)));
        }
        return sum;
    }

    private static BigDecimal points(BigDecimal hundredths, int divisor) {
        return hundredths.divide(HUNDRED.multiply(BigDecimal.valueOf(divisor)), 2, RoundingMode.HALF_EVEN);
    }
}
