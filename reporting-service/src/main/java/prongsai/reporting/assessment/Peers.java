package prongsai.reporting.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The agencies of the same type in the same programme and year.
 *
 * @param agencies how many have a result
 * @param mean of their overall scores, with two decimals; null where there is none
 */
public record Peers(long agencies, BigDecimal mean) {

    /** Of fewer one could compute back what a single one reached. */
    private static final long FEWEST = 5;

    static Peers of(long agencies, Double mean) {
        return new Peers(
                agencies, mean == null ? null : BigDecimal.valueOf(mean).setScale(2, RoundingMode.HALF_EVEN));
    }

    /** Whether they are enough for a comparison. */
    boolean enough() {
        return agencies >= FEWEST;
    }
}
