package prongsai.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import prongsai.reporting.compliance.AgencyComplianceResponse;
import prongsai.reporting.compliance.ComplianceResponse;
import prongsai.reporting.compliance.FiguresResponse;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Digits;
import prongsai.reporting.manuscript.Manuscript;
import prongsai.reporting.report.ConstraintKind;

class ComplianceDocumentTest {

    private static final UUID PROVINCE = UUID.randomUUID();
    private static final UUID MUNICIPALITY = UUID.randomUUID();

    @Test
    void eachAgencyHasItsRowAndTheLastOneAddsThemUp() {
        var rows = Reading.tables(document(4, 3)).get(0).rows();

        assertThat(Reading.cells(rows.get(0)))
                .containsExactly("จังหวัดร้อยเอ็ด (เฉพาะหน่วยงาน)", "0", "0", "0", "0", "0", "0", "0", "-");
        assertThat(Reading.cells(rows.get(1)))
                .containsExactly("เทศบาลเมืองร้อยเอ็ด", "4", "3", "3", "0", "1", "0", "0", "75.00");
        assertThat(Reading.cells(rows.get(2)).get(0)).isEqualTo("รวม");
    }

    @Test
    void problemsObstaclesAndConstraintsSayWhoseTheyAre() {
        assertThat(Reading.text(document(4, 3)))
                .contains(
                        "รายงานที่ต้องส่ง 4 ฉบับ ส่งแล้ว 3 ฉบับ",
                        "ปัญหา\n- ไม่มี -",
                        "ข้อจำกัด\nเทศบาลเมืองร้อยเอ็ด: งบประมาณไม่เพียงพอ");
    }

    @Test
    void barsAreDrawnOnlyOfAgenciesOfWhichReportsAreDue() {
        assertThat(bars(document(4, 3)))
                .singleElement()
                .satisfies(figure -> assertThat(figure.chart().labels()).containsExactly("เทศบาลเมืองร้อยเอ็ด"));
        assertThat(bars(document(0, 0))).isEmpty();
    }

    private static List<Block.Figure> bars(Manuscript manuscript) {
        return manuscript.blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .toList();
    }

    private static Manuscript document(long expected, long received) {
        var none = figures(0, 0);
        var some = figures(expected, received);
        return new ComplianceDocument(
                        new AgencyNames("จังหวัดร้อยเอ็ด", Map.of()),
                        new ComplianceResponse(
                                PROVINCE, "ROIET", 2567, LocalDate.parse("2024-02-01"), some, List.of(), List.of()),
                        List.of(
                                new AgencyComplianceResponse(PROVINCE, "ROIET", true, none),
                                new AgencyComplianceResponse(MUNICIPALITY, "ROIET-TM", false, some)),
                        Map.of(PROVINCE, "จังหวัดร้อยเอ็ด", MUNICIPALITY, "เทศบาลเมืองร้อยเอ็ด"),
                        new Hindrances(List.of(new Hindrances.Entry(
                                ConstraintKind.CONSTRAINT, "เทศบาลเมืองร้อยเอ็ด", "งบประมาณไม่เพียงพอ"))),
                        new Style(null, Digits.ARABIC, false))
                .manuscript();
    }

    private static FiguresResponse figures(long expected, long received) {
        var rate = expected == 0 ? null : BigDecimal.valueOf(received * 100).divide(BigDecimal.valueOf(expected));
        return new FiguresResponse(
                expected,
                received,
                received,
                0,
                received,
                0,
                0,
                expected - received,
                0,
                0,
                rate,
                rate,
                null,
                "/v1/reports");
    }
}
