package prongsai.assessment.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tables say, however people's programs have written them. */
class TableFileTest {

    private static final String THAI = "รหัส,ชื่อ\nA-1,เทศบาล\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-874", "TIS-620"})
    void thaiTextIsReadInTheEncodingsOfThaiComputers(String charset) {
        assertThat(csv(THAI.getBytes(Charset.forName(charset)))).isEqualTo("1 รหัส|ชื่อ / 2 A-1|เทศบาล");
    }

    @Test
    void byteOrderMarksAreNoPartOfTheFirstCell() {
        assertThat(csv(("\uFEFF" + THAI).getBytes(StandardCharsets.UTF_8))).startsWith("1 รหัส|");
        assertThat(csv(("\uFEFF" + THAI).getBytes(StandardCharsets.UTF_16LE))).startsWith("1 รหัส|");
        assertThat(csv(("\uFEFF" + THAI).getBytes(StandardCharsets.UTF_16BE))).startsWith("1 รหัส|");
    }

    @Test
    void cellsStandBetweenCommasSemicolonsOrTabs() {
        assertThat(csv("a,b;b,c\n1,2,3")).isEqualTo("1 a|b;b|c / 2 1|2|3");
        assertThat(csv("a;b;c\n1,5;2,5;3,5")).isEqualTo("1 a|b|c / 2 1,5|2,5|3,5");
        assertThat(csv("a\tb\n1,5\t2;5")).isEqualTo("1 a|b / 2 1,5|2;5");
        assertThat(csv("\"a,b\";\"c,d\"\n1;2")).isEqualTo("1 a,b|c,d / 2 1|2");
    }

    @Test
    void blankRowsAreLeftOutAndCounted() {
        assertThat(csv("title\r\n\r\n,,\r\na,b\r\n")).isEqualTo("1 title / 4 a|b");
    }

    @Test
    void aCellOfSeveralLinesIsOneCell() {
        assertThat(csv("\"a\nb\",c\n1,2")).isEqualTo("1 a\nb|c / 2 1|2");
    }

    @Test
    void theApostropheThatNeutralisesAFormulaIsTakenOff() {
        assertThat(csv("'=1+1,'90s,'-")).isEqualTo("1 =1+1|'90s|-");
    }

    @Test
    void cellsOfAWorkbookAreReadWhateverTheirType() {
        var file = Xlsx.ofRows("<row r='3'><c r='A3' t='s'><v>1</v></c><c r='C3'><v>97.849999999999994</v></c>"
                        + "<c r='D3' t='inlineStr'><is><t>inline</t></is></c><c r='E3' t='str'><f>A3</f><v>text</v></c>"
                        + "<c r='F3'><f>1+1</f><v>2</v></c><c r='G3'><f>1+1</f></c><c r='H3' t='e'><v>#DIV/0!</v></c>"
                        + "<c r='I3' s='1'/></row>")
                .strings("<t>no</t>", "<r><t>เทศ</t></r><rPh><t>tet</t></rPh><r><t>บาล</t></r>");

        assertThat(xlsx(file)).isEqualTo("3 เทศบาล||97.85|inline|text|2|=1+1|#DIV/0!");
    }

    @Test
    void cellsWithoutAddressesFollowEachOther() {
        assertThat(xlsx(Xlsx.ofRows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")))
                .isEqualTo("1 1|2 / 2 3");
    }

    @Test
    void whatIsMergedStandsInEachOfTheCells() {
        var file = Xlsx.ofSheet("<sheetData><row r='1'><c r='A1'><v>1</v></c><c r='C1'><v>9</v></c></row>"
                + "<row r='2'><c r='C2'><v>8</v></c></row><row r='4'><c r='C4'><v>7</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref='A1:B4'/></mergeCells>");

        assertThat(xlsx(file)).isEqualTo("1 1|1|9 / 2 1|1|8 / 4 1|1|7");
    }

    @Test
    void cellsAreNamedAsInExcel() {
        var row = new Row(17, List.of());

        assertThat(List.of(0, 25, 26, 51, 701, 702))
                .extracting(row::address)
                .containsExactly("A17", "Z17", "AA17", "AZ17", "ZZ17", "AAA17");
        assertThat(List.of("A1", "Z9", "AA3", "ZZ1", "AAA1", "XFD7"))
                .extracting(Columns::of)
                .containsExactly(0, 25, 26, 701, 702, 16383);
    }

    private static String csv(String text) {
        return csv(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String csv(byte[] bytes) {
        return shown(new TableFile(FileKind.CSV, bytes));
    }

    private static String xlsx(Xlsx file) {
        return shown(new TableFile(FileKind.XLSX, file.bytes()));
    }

    private static String shown(TableFile file) {
        return file.first(Optional::of).orElseThrow().rows().stream()
                .map(row -> row.number() + " " + String.join("|", row.cells()))
                .collect(Collectors.joining(" / "));
    }
}
