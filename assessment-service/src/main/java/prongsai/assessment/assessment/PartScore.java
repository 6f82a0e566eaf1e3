package prongsai.assessment.assessment;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agency reached in one part of an instrument: 0 to 100, two decimals. */
@Embeddable
record PartScore(
        @Schema(maxLength = 40, examples = "EIT_1") String code,
        @Schema(minimum = "0", maximum = "100", examples = "97.51") BigDecimal score) {}
