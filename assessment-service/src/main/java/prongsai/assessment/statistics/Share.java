package prongsai.assessment.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Parts of a whole in per cent, rounded to two decimals, half even. */
final class Share {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {}

    /** Null when the whole is nothing. */
    static BigDecimal of(int part, int whole) {
        return whole == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_EVEN);
    }
}
