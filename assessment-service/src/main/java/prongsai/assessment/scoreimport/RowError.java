package prongsai.assessment.scoreimport;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What is wrong in one cell of the file.
 *
 * @param cell such as C17
 * @param heading what the file prints above it; null: nothing
 * @param found what stands in the cell, shortened; null: nothing
 */
@Embeddable
record RowError(
        @Enumerated(EnumType.STRING) ErrorCode code,
        int rowNumber,
        String cell,
        String heading,
        String found,
        String hintEn,
        String hintTh) {

    private static final int LONGEST = 100;

    /** @param detail what the hint speaks of, such as candidates; "" where it needs none */
    static RowError of(ErrorCode code, int row, String cell, String heading, String found, String detail) {
        return new RowError(code, row, cell, shortened(heading), shortened(found), code.en(detail), code.th(detail));
    }

    private static String shortened(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
