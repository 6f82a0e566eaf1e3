package prongsai.assessment.criteria;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
        @Schema(maxLength = 40, examples = "o14") String code,
        @Schema(description = "Code of the instrument it belongs to.", maxLength = 40, examples = "OIT")
                String instrument,
        @Schema(
                        description = "Number of the indicator it belongs to; null when not known.",
                        nullable = true,
                        minimum = "1",
                        maximum = "99",
                        examples = "9")
                Integer indicator,
        @Schema(
                        description = "Code of the sub-indicator it belongs to; null when there is none.",
                        nullable = true,
                        maxLength = 40,
                        examples = "9.2")
                String subIndicator,
        @Schema(maxLength = 500, examples = "คู่มือหรือมาตรฐานการให้บริการ") String titleTh,
        @Enumerated(EnumType.STRING)
                @Schema(
                        description = "How often it is reported; null: once, or not known.",
                        nullable = true,
                        examples = "ROUND_6")
                ReportingFrequency frequency,
        @Schema(description = "True where no document of the year confirms it.") boolean inferred,
        @Schema(
                        description = "What it is known from, where that differs from the criteria's.",
                        nullable = true,
                        maxLength = 300)
                String basis) {}
