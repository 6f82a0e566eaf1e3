package prongsai.assessment.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import prongsai.kit.text.ItemCode;

/**
 * What a finding says.
 *
 * @param indicator number of the indicator; null: none is named
 * @param itemCode the question or item that is meant, such as {@code o14}; null when none is named or when one cannot be sure
 * @param printedItemCode the code as the document prints it, such as {@code ๐๑๔}
 */
@Embeddable
public record FindingContent(
        @Enumerated(EnumType.STRING) Severity severity,
        @Enumerated(EnumType.STRING) Origin origin,
        Integer indicator,
        String itemCode,
        String printedItemCode,
        String text) {

    static FindingContent of(GivenFinding given) {
        var code = given.itemCode() == null
                ? null
                : ItemCode.read(given.itemCode()).normalised();
        return new FindingContent(
                given.severity(), given.origin(), given.indicator(), code, given.itemCode(), given.text());
    }
}
