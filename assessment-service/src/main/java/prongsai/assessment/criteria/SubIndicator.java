package prongsai.assessment.criteria;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
        @NotNull @Pattern(regexp = Names.SUB_INDICATOR) @Schema(examples = "9.1") String code,
        @Min(1)
                @Max(99)
                @Schema(required = true, description = "Number of the indicator it belongs to.", examples = "9")
                int indicator,
        @Size(max = 300) @Schema(nullable = true, examples = "ข้อมูลพื้นฐาน") String nameTh) {}
