package prongsai.assessment.finding;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding as clients see it. */
@Schema(description = "A finding of the assessment.")
public record FindingResponse(
        UUID id,
        @Schema(examples = "IMPROVE") Severity severity,
        @Schema(examples = "QUESTION") Origin origin,
        @Schema(nullable = true, minimum = "1", maximum = "99", examples = "8") Integer indicator,
        @Schema(
                        description = "Null where none is given or it is not clear which is meant.",
                        nullable = true,
                        maxLength = 3,
                        examples = "e15")
                String itemCode,
        @Schema(description = "As the document prints it.", nullable = true, maxLength = 20, examples = "E๑๕")
                String printedItemCode,
        @Schema(maxLength = 2000, examples = "หน่วยงานควรปรับปรุงวิธีการและขั้นตอนการให้บริการให้ดียิ่งขึ้น")
                String text) {

    public static FindingResponse of(Finding finding) {
        var content = finding.content();
        return new FindingResponse(
                finding.id(),
                content.severity(),
                content.origin(),
                content.indicator(),
                content.itemCode(),
                content.printedItemCode(),
                content.text());
    }
}
