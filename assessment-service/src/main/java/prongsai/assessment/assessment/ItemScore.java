package prongsai.assessment.assessment;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an agency reached in one question or item.
 *
 * @param code as the criteria write it
 * @param score 0 to 100, two decimals; null: the document only names it
 * @param printedTitle its title as the document prints it; null when not given
 * @param printedCode its code as the document prints it; null when it prints the criteria's
 */
@Embeddable
record ItemScore(
        @Schema(maxLength = 3, examples = "o14") String code,
        @Schema(nullable = true, minimum = "0", maximum = "100", examples = "50.00") BigDecimal score,
        @Schema(nullable = true, maxLength = 500, examples = "คู่มือหรือมาตรฐานการให้บริการ") String printedTitle,
        @Schema(nullable = true, maxLength = 20, examples = "๐๑๔") String printedCode) {}
