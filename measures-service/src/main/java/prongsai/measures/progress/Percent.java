package prongsai.measures.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Parts of a whole in percent with two decimals, rounded once. */
final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** Null where there is nothing to be a part of: no steps are neither none done nor all done. */
    static BigDecimal of(int part, int whole) {
        return whole == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_EVEN);
    }
}
