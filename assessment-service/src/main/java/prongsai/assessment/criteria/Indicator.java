package prongsai.assessment.criteria;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is scored from 0 to 100. Known by its number: documents print its name in many ways.
 *
 * @param instrument the code of the instrument that it belongs to
 */
@Embeddable
@Schema(description = "What is scored from 0 to 100.")
public record Indicator(
        @Min(1) @Max(99) @Schema(required = true, examples = "1") int number,
        @NotBlank @Size(max = 300) @Schema(examples = "การปฏิบัติหน้าที่") String nameTh,
        @NotNull @Size(max = 40) @Schema(description = "Code of the instrument it belongs to.", examples = "IIT")
                String instrument,
        @NotNull @Enumerated(EnumType.STRING) @Schema(examples = "GIVEN") AggregationMethod aggregation) {}
