package prongsai.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {

    @ParameterizedTest
    @CsvSource({
        "97.73, 97.73, EXACT, 0.00",
        "99.73, 97.73, MISMATCH, 2.00",
        "97.74, 97.73, WITHIN_ROUNDING, 0.01",
        "97.72, 97.73, WITHIN_ROUNDING, -0.01",
        "97.75, 97.73, MISMATCH, 0.02",
        "97.71, 97.73, MISMATCH, -0.02",
        "0.00, 100.00, MISMATCH, -100.00"
    })
    void printedTotalIsComparedWithTheComputedOne(
            BigDecimal printed, BigDecimal computed, Reconciliation.Result result, BigDecimal difference) {
        assertThat(Reconciliation.of(printed, Optional.of(computed))).isEqualTo(new Reconciliation(result, difference));
    }

    @Test
    void withoutAComputedTotalThereIsNothingToCompareWith() {
        assertThat(Reconciliation.of(new BigDecimal("97.73"), Optional.empty()))
                .isEqualTo(new Reconciliation(Reconciliation.Result.NOT_COMPUTABLE, null));
    }
}
