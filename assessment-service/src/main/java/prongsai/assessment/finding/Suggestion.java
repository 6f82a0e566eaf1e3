package prongsai.assessment.finding;

import java.math.BigDecimal;
import java.util.List;

/**
 * A finding that a score gives reason for; nothing is stored until somebody accepts it.
 *
 * @param indicator null for a question whose indicator is not known
 * @param itemCode null for a suggestion about an indicator
 * @param name Thai name of the indicator or title of the item
 * @param reason why it is suggested
 */
public record Suggestion(
        Severity severity,
        Origin origin,
        Integer indicator,
        String itemCode,
        String name,
        BigDecimal score,
        SuggestionReason reason) {

    /** The text of the finding, as booklets put it. */
    String text() {
        var subject = itemCode == null ? "ตัวชี้วัดที่ " + indicator : "ข้อ " + itemCode;
        return subject + " " + name + " (คะแนนร้อยละ " + score.setScale(2) + ")";
    }

    public FindingContent content() {
        List<String> references = itemCode == null ? List.of() : List.of(itemCode);
        return new FindingContent(severity, origin, indicator, references, text());
    }
}
