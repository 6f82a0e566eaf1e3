package prongsai.assessment.criteria;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A group of items within an indicator.
 *
 * @param indicator the number of the indicator that it belongs to
 * @param nameTh null where only its number is known
 */
@Embeddable
@Schema(description = "A group of items within an indicator.")
public record SubIndicator(
        @Schema(maxLength = 40, examples = "9.1") String code,
        @Schema(description = "Number of the indicator it belongs to.", minimum = "1", maximum = "99", examples = "9")
                int indicator,
        @Schema(nullable = true, maxLength = 300, examples = "ข้อมูลพื้นฐาน") String nameTh) {}
