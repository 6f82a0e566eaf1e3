package prongsai.assessment.criteria;

import java.math.BigDecimal;
import jakarta.persistence.Embeddable;

/**
 * Scores at which an indicator is said to pass, to need urgent work, to be excellent. Urgent does not mean failed: an
 * education area office calls 94.14 urgent, and it passed.
 *
 * @param urgentBelow null where the programme names none
 */
@Embeddable
public record Thresholds(BigDecimal passAt, BigDecimal urgentBelow, BigDecimal excellentAt) {}
