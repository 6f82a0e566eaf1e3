package prongsai.assessment.assessment;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A total as a document prints it: not the value used, and not always right.
 *
 * @param locator where in the document it stands; null when not given
 */
@Embeddable
record ReportedTotal(
        @Schema(minimum = "0", maximum = "100", examples = "97.73") BigDecimal value,
        @Schema(nullable = true, maxLength = 200, examples = "section 2") String locator) {}
