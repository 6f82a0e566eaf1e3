package prongsai.assessment.criteria;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is scored from 0 to 100. Known by its number: documents print its name in many ways.
 *
 * @param instrument the code of the instrument that it belongs to
 */
@Embeddable
@Schema(description = "What is scored from 0 to 100.")
public record Indicator(
        @Schema(minimum = "1", maximum = "99", examples = "1") int number,
        @Schema(maxLength = 300, examples = "การปฏิบัติหน้าที่") String nameTh,
        @Schema(description = "Code of the instrument it belongs to.", maxLength = 40, examples = "IIT")
                String instrument,
        @Enumerated(EnumType.STRING) @Schema(examples = "GIVEN") AggregationMethod aggregation) {}
