package prongsai.assessment.criteria;

import java.math.BigDecimal;

/** Scores always show two decimals, as the columns keep them: 85 is 85.00. */
final class TwoDecimals {

    private TwoDecimals() {}

    /** What has more decimals stays as it is, for the validation to refuse. */
    static BigDecimal of(BigDecimal score) {
        return score == null || score.scale() >= 2 ? score : score.setScale(2);
    }
}
