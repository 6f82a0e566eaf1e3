package prongsai.assessment.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
        @Schema(nullable = true, minimum = "1", maximum = "99", examples = "8") Integer indicator,
        @JdbcTypeCode(SqlTypes.ARRAY) @Schema(maxItems = 20) List<@Size(max = 20) String> printedReferences,
        @Schema(maxLength = 2000, examples = "หน่วยงานควรปรับปรุงวิธีการและขั้นตอนการให้บริการให้ดียิ่งขึ้น")
                String text) {

    /** What the cited codes mean, as far as that is clear. */
    public List<ItemCode> references() {
        return printedReferences.stream().map(ItemCode::read).toList();
    }
}
