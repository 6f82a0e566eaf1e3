package prongsai.assessment.criteria;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the questionnaires or checks of a programme, such as IIT.
 *
 * @param weight its share of the overall score, in per cent
 */
@Embeddable
@Schema(description = "One of the questionnaires or checks of a programme.")
public record Instrument(
        @NotNull @Pattern(regexp = Names.CODE) @Schema(examples = "IIT") String code,
        @NotBlank @Size(max = 300) @Schema(examples = "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน") String nameTh,
        @Min(1) @Max(100) @Schema(required = true, description = "Per cent of overall.", examples = "30") int weight) {}
