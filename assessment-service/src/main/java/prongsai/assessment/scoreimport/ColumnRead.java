package prongsai.assessment.scoreimport;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.spreadsheet.Columns;

/** How a column of the file was understood. */
@Embeddable
@Schema(description = "How a column of the file was understood.")
record ColumnRead(
        @Schema(maxLength = 3, examples = "C") String letters,
        @Schema(maxLength = 100, examples = "ตัวชี้วัดที่ 1") String heading,
        @Enumerated(EnumType.STRING) @Schema(examples = "INDICATOR") Meaning meaning,
        @Schema(
                        description = "Its number, where it is one.",
                        nullable = true,
                        minimum = "1",
                        maximum = "99",
                        examples = "1")
                Integer indicator) {

    private static final int LONGEST = 100;

    static List<ColumnRead> allOf(Layout layout) {
        return layout.columns().entrySet().stream()
                .map(column -> new ColumnRead(
                        Columns.name(column.getKey()),
                        shortened(layout.headings().get(column.getKey())),
                        column.getValue().meaning(),
                        column.getValue().indicator()))
                .toList();
    }

    private static String shortened(String heading) {
        return heading.length() <= LONGEST ? heading : heading.substring(0, heading.offsetByCodePoints(0, LONGEST - 1));
    }
}
