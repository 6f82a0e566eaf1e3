package prongsai.assessment.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a printed total is worth beside the computed one.
 *
 * @param difference printed minus computed; null when nothing could be computed
 */
public record Reconciliation(Result result, BigDecimal difference) {

    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    /** How printed and computed relate. */
    @Schema(name = "ReconciliationResult")
    public enum Result {
        /** They are the same. */
        EXACT,
        /** They differ by at most 0.01, as by another way of rounding. */
        WITHIN_ROUNDING,
        /** One of them is wrong. */
        MISMATCH,
        /** Indicators are missing, so there is nothing to compare with. */
        NOT_COMPUTABLE
    }

    /** Compares a printed total with the computed overall, if there is one. */
    public static Reconciliation of(BigDecimal printed, Optional<BigDecimal> computed) {
        return computed.map(overall -> of(printed.subtract(overall)))
                .orElseGet(() -> new Reconciliation(Result.NOT_COMPUTABLE, null));
    }

    private static Reconciliation of(BigDecimal difference) {
        if (difference.signum() == 0) {
            return new Reconciliation(Result.EXACT, difference);
        }
        var result = difference.abs().compareTo(ROUNDING) <= 0 ? Result.WITHIN_ROUNDING : Result.MISMATCH;
        return new Reconciliation(result, difference);
    }
}
