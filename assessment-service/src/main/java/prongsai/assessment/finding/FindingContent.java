package prongsai.assessment.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import prongsai.kit.text.ItemCode;

/**
 * What a finding says.
 *
 * @param indicator number of the indicator; null: none is named
 * @param printedReferences the questions or items that it cites, as the document prints them, such as {@code ๐๑๔}
 */
@Embeddable
public record FindingContent(
        @Enumerated(EnumType.STRING) Severity severity,
        @Enumerated(EnumType.STRING) Origin origin,
        Integer indicator,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> printedReferences,
        String text) {

    /** What the cited codes mean, as far as that is clear. */
    public List<ItemCode> references() {
        return printedReferences.stream().map(ItemCode::read).toList();
    }
}
