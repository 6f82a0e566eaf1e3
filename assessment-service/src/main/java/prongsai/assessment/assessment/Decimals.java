package prongsai.assessment.assessment;

import java.math.BigDecimal;

/** Scores always show two decimals, as the column keeps them: 100 is 100.00. */
final class Decimals {

    private Decimals() {}

    static BigDecimal two(BigDecimal score) {
        return score.setScale(2);
    }
}
