package prongsai.assessment.scoreimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.assessment.criteria.SomeCriteria;
import prongsai.assessment.spreadsheet.Row;
import prongsai.assessment.spreadsheet.Table;

/** Which columns mean what, in tables as they are kept. */
class LayoutTest {

    private static final String TEN = "|1|2|3|4|5|6|7|8|9|10";

    private final Headings headings = new Headings(SomeCriteria.withFloors());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ตัวชี้วัดที่ 1",
                "ตัวชี้วัดที่ ๑",
                "ตัวชี้วัด 1",
                "ตัวชี้วัดที่1 การปฏิบัติหน้าที่",
                "ตัวชี้วัดที่ 1: การปฏิบัติหน้าที่",
                "ตช.1",
                "Indicator 1",
                "1. การปฏิบัติหน้าที่",
                "1",
                "การปฏิบัติหน้าที่",
                "การปฏิบัติ หน้าที่",
                "คะแนนตัวชี้วัดที่ 1",
                "คะแนนการปฏิบัติหน้าที่"
            })
    void indicatorIsKnownByItsNumberOrName(String heading) {
        assertThat(headings.read(heading)).contains(Column.ofIndicator(1, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "รหัสหน่วยงาน; AGENCY_CODE",
                "รหัส หน่วยงาน; AGENCY_CODE",
                "agencyCode; AGENCY_CODE",
                "หน่วยงาน; AGENCY_NAME",
                "ชื่อหน่วยงาน; AGENCY_NAME",
                "คะแนนรวม; TOTAL",
                "ภาพรวม; TOTAL",
                "ระดับ; LEVEL",
                "ระดับผลการประเมิน; LEVEL",
                "IIT; INSTRUMENT",
                "คะแนน EIT; INSTRUMENT",
                "OIT (40%); INSTRUMENT",
                "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT); INSTRUMENT",
                "ตัวชี้วัดที่ 11; INDICATOR"
            })
    void headingIsKnownInItsSpellings(String heading, Meaning meaning) {
        assertThat(headings.read(heading)).map(Column::meaning).contains(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ลำดับ",
                "จังหวัด",
                "หมายเหตุ",
                "2566",
                "ตัวชี้วัดที่ 100",
                "ตัวชี้วัดที่ 9.1",
                "ตัวชี้วัดที่ ๑๐.๒ การป้องกัน",
                "EIT ส่วนที่ 1",
                "i1",
                "I01"
            })
    void whatSaysNothingIsLeftOut(String heading) {
        assertThat(headings.read(heading)).isEmpty();
    }

    @Test
    void anotherNameOfAnIndicatorIsKept() {
        assertThat(headings.read("ตัวชี้วัดที่ 1 การปฏิบัติงาน")).contains(Column.ofIndicator(1, "การปฏิบัติงาน"));
    }

    @Test
    void headingMayStandBelowTitles() {
        assertThat(understood(
                        "ผลการประเมิน ITA|||",
                        "ปีงบประมาณ 2566",
                        "ลำดับ|รหัสหน่วยงาน|ชื่อหน่วยงาน|ตช.1|ตช.2|คะแนนรวม|ระดับ",
                        "1|A-1|ก|97|98|97.5|ผ่าน"))
                .isEqualTo("row 3: IGNORED AGENCY_CODE AGENCY_NAME INDICATOR1 INDICATOR2 TOTAL LEVEL; 1 rows");
    }

    @Test
    void headingMayHaveTwoRows() {
        assertThat(understood("รหัส|หน่วยงาน|IIT|IIT|EIT|รวม", "รหัส|หน่วยงาน|1|2|6|รวม", "A-1|ก|97|98|99|98"))
                .isEqualTo("row 2: AGENCY_CODE AGENCY_NAME INDICATOR1 INDICATOR2 INDICATOR6 TOTAL; 1 rows");
        assertThat(understood("หน่วยงาน|ตัวชี้วัด||", "|1|2|3", "ก|97|98|99"))
                .isEqualTo("row 2: AGENCY_NAME INDICATOR1 INDICATOR2 INDICATOR3; 1 rows");
    }

    @Test
    void aRunningNumberIsNoIndicator() {
        assertThat(understood("ลำดับ|หน่วยงาน|คะแนนรวม", "1|ก|97", "2|ข|98"))
                .isEqualTo("row 1: IGNORED AGENCY_NAME TOTAL; 2 rows");
    }

    @Test
    void wholeScoresOfInstrumentsAreNoNumbersOfIndicators() {
        assertThat(understood("รหัสหน่วยงาน|ตัวชี้วัดที่ 1|IIT|EIT", "A-1|90|93|87", "B-1|91|94|88"))
                .isEqualTo("row 1: AGENCY_CODE INDICATOR1 INSTRUMENT INSTRUMENT; 2 rows");
    }

    @Test
    void scoresMayStandInRows() {
        assertThat(understood("หน่วยงาน|ตัวชี้วัด|คะแนน", "ก|1|97", "ก|2|98"))
                .isEqualTo("row 1: AGENCY_NAME INDICATOR_OF_ROW SCORE_OF_ROW; 2 rows");
    }

    @Test
    void aTableWithoutAgenciesOrScoresIsNone() {
        assertThat(layout("ลำดับ" + TEN)).isEmpty();
        assertThat(layout("รหัสหน่วยงาน|ชื่อหน่วยงาน|จังหวัด")).isEmpty();
        assertThat(layout()).isEmpty();
    }

    private String understood(String... rows) {
        var layout = layout(rows).orElseThrow();
        return "row " + layout.headingRow() + ": "
                + layout.columns().values().stream()
                        .map(column -> column.meaning() + (column.indicator() == null ? "" : "" + column.indicator()))
                        .collect(Collectors.joining(" "))
                + "; " + layout.rows().size() + " rows";
    }

    private Optional<Layout> layout(String... rows) {
        return Layout.of(
                new Table(IntStream.range(0, rows.length)
                        .mapToObj(i -> new Row(i + 1, new ArrayList<>(List.of(rows[i].split("\\|", -1)))))
                        .toList()),
                headings);
    }
}
