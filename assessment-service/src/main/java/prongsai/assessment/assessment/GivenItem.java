package prongsai.assessment.assessment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.text.ItemCode;

/** The score of a question or item as a client gives it. */
@Schema(description = "A question or item of the document, with its score where it has one.")
record GivenItem(
        @NotNull
                @Size(min = 1, max = 20)
                @Schema(description = "As the criteria write it, or as printed where it is clear.", examples = "o14")
                String code,
        @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(description = "With at most two decimals.", examples = "50.00")
                BigDecimal score,
        @Size(min = 1, max = 500)
                @Schema(
                        description = "Its title as the document prints it.",
                        examples = "คู่มือหรือมาตรฐานการให้บริการ")
                String printedTitle,
        @Size(min = 1, max = 20)
                @Schema(description = "Its code as the document prints it, where that differs.", examples = "๐๑๔")
                String printedCode) {

    /** The code that is meant; empty where that is not clear. */
    Optional<String> meant() {
        return Optional.ofNullable(ItemCode.read(code).normalised());
    }

    ItemScore value() {
        var meant = meant().orElseThrow();
        var printed = printedCode == null && !meant.equals(code) ? code : printedCode;
        return new ItemScore(meant, score == null ? null : Decimals.two(score), printedTitle, printed);
    }
}
