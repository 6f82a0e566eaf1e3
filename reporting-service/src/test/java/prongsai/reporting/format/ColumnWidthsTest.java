package prongsai.reporting.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.reporting.manuscript.Alignment;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Block.Table.Cell;
import prongsai.reporting.manuscript.Block.Table.Column;
import prongsai.reporting.manuscript.Block.Table.Row;
import prongsai.reporting.manuscript.Orientation;

class ColumnWidthsTest {

    /** A broad letter in 14 points, and what is left free beside the text, in twips. */
    private static final int LETTER = 175;

    private static final int FREE = 200;

    private static final int PAGE = A4.textWidth(Orientation.PORTRAIT);

    @ParameterizedTest
    @CsvSource({"+๒.๐๐", "-๑๐.๒๓", "+2.00", "-0.79", "๑๐๐.๐๐", "1,234.56"})
    void numberIsNotBrokenOffItsSign(String number) {
        var widths = ColumnWidths.of(table("ผลต่าง", 1, number, "สรุปผลการประเมิน", 9), PAGE);

        assertThat(widths[1]).isGreaterThanOrEqualTo(FREE + number.length() * LETTER);
    }

    @Test
    void numberIsNotBrokenWhereTheOtherColumnsHaveLongerWordsThanThePageCanHold() {
        var widths = ColumnWidths.of(table("ร้อยละ", 1, "๑๐๐.๐๐", "https://example.go.th/".repeat(4), 40), PAGE);

        assertThat(widths[1]).isGreaterThanOrEqualTo(FREE + 6 * LETTER);
        assertThat(Arrays.stream(widths).sum()).isEqualTo(PAGE);
    }

    @Test
    void whereNotEvenTheNumbersHaveRoomTheColumnsShareThePage() {
        var widths = ColumnWidths.of(table("ร้อยละ", 1, "9".repeat(80), "ก", 3), PAGE);

        assertThat(widths[0]).isCloseTo(3 * widths[1], org.assertj.core.data.Offset.offset(4));
        assertThat(Arrays.stream(widths).sum()).isEqualTo(PAGE);
    }

    private static Block.Table table(String heading, int share, String number, String text, int textShare) {
        return new Block.Table(
                "ตาราง",
                List.of(
                        new Column("รายละเอียด", textShare, Alignment.START),
                        new Column(heading, share, Alignment.END)),
                List.of(new Row(List.of(Cell.of(text), Cell.of(number)))));
    }
}
