package prongsai.assessment.criteria;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question (i1, e1) or an item to be disclosed (o1). Its code is no identity: the same item was o42, o34 and o25.
 *
 * @param indicator the number of its indicator; null when not known
 * @param subIndicator the code of its sub-indicator; null when there is none
 * @param frequency null when it is not reported again and again, or not known
 * @param inferred true where no document of the year confirms it
 * @param basis what it is known from, where that differs from the criteria's; null otherwise
 */
@Embeddable
@Schema(description = "A question, or an item to be disclosed.")
public record Item(
        @NotNull @Pattern(regexp = Names.ITEM) @Schema(examples = "o14") String code,
        @NotNull @Size(max = 40) @Schema(description = "Code of the instrument it belongs to.", examples = "OIT")
                String instrument,
        @Min(1)
                @Max(99)
                @Schema(
                        description = "Number of the indicator it belongs to; null when not known.",
                        nullable = true,
                        examples = "9")
                Integer indicator,
        @Size(max = 40)
                @Schema(
                        description = "Code of the sub-indicator it belongs to; null when there is none.",
                        nullable = true,
                        examples = "9.2")
                String subIndicator,
        @NotBlank @Size(max = 500) @Schema(examples = "คู่มือหรือมาตรฐานการให้บริการ") String titleTh,
        @Enumerated(EnumType.STRING)
                @Schema(
                        description = "How often it is reported; null: once, or not known.",
                        nullable = true,
                        examples = "ROUND_6")
                ReportingFrequency frequency,
        @Schema(required = true, description = "True where no document of the year confirms it.") boolean inferred,
        @Size(max = 300)
                @Schema(description = "What it is known from, where that differs from the criteria's.", nullable = true)
                String basis) {}
