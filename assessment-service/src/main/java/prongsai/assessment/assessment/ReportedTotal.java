package prongsai.assessment.assessment;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * A total as a document prints it: not the value used, and not always right.
 *
 * @param locator where in the document it stands; null when not given
 */
@Embeddable
record ReportedTotal(BigDecimal value, String locator) {}
