package prongsai.assessment.assessment;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A score as a document prints it in some place: of an indicator, an instrument or a part of one, which is the one that is
 * not null.
 *
 * @param locator where in the document it stands; null when not given
 */
@Embeddable
record ReportedScore(
        @Schema(nullable = true, minimum = "1", maximum = "99", examples = "4") Integer indicator,
        @Schema(nullable = true, maxLength = 40, examples = "IIT") String instrument,
        @Schema(nullable = true, maxLength = 40, examples = "EIT_1") String part,
        @Schema(minimum = "0", maximum = "100", examples = "93.19") BigDecimal value,
        @Schema(nullable = true, maxLength = 200, examples = "table 2") String locator) {}
