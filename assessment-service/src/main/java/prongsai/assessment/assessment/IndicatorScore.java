package prongsai.assessment.assessment;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What an agency reached in one indicator.
 *
 * @param score 0 to 100, two decimals
 * @param printedLabel the indicator's name as the document prints it, which may be damaged; null when not given
 */
@Embeddable
record IndicatorScore(int number, BigDecimal score, String printedLabel) {}
