package prongsai.assessment.scoreimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import prongsai.assessment.agency.AgencyDirectory.Entry;
import prongsai.assessment.criteria.SomeCriteria;
import prongsai.assessment.spreadsheet.FileKind;
import prongsai.assessment.spreadsheet.TableFile;

/** What the rows say, and every cell that says it wrongly. */
class RowReaderTest {

    private static final List<Entry> AGENCIES = List.of(
            agency("ROIET-TM", "เทศบาลเมืองร้อยเอ็ด", "ทม.ร้อยเอ็ด"),
            agency("YASO-TM", "เทศบาลเมืองยโสธร"),
            agency("SAO-1", "อบต.บ้านใหม่"),
            agency("SAO-2", "อบต.บ้านใหม่"));

    private final Headings headings = new Headings(SomeCriteria.withFloors());
    private RowErrors errors;

    @Test
    void agencyIsFoundByItsCodeElseByAnyOfItsNames() {
        assertThat(
                        read(
                                """
                        รหัส,หน่วยงาน,ตช.1
                        roiet-tm,,1
                        ,เทศบาลเมือง ยโสธร,2
                        """))
                .isEqualTo("ROIET-TM {1=1.00} / YASO-TM {1=2.00}");
        assertThat(read("หน่วยงาน,ตช.1\nทม.ร้อยเอ็ด,3")).isEqualTo("ROIET-TM {1=3.00}");
        assertThat(read("รหัส,หน่วยงาน,ตช.1\nX-99,เทศบาลเมืองร้อยเอ็ด,3")).isEqualTo("ROIET-TM {1=3.00}");
    }

    @Test
    void agencyThatIsNotClearIsAnErrorWithCandidates() {
        read("รหัส,หน่วยงาน,ตช.1\n,อบต.บ้านใหม่,1\nX,,2\n,,3\nROIET-TM,เทศบาลเมืองยโสธร,4");

        assertThat(told())
                .containsExactly(
                        "B2 AMBIGUOUS_AGENCY อบต.บ้านใหม่",
                        "A3 UNKNOWN_AGENCY X",
                        "B4 AGENCY_MISSING null",
                        "B5 CODE_AND_NAME_DISAGREE เทศบาลเมืองยโสธร");
        assertThat(errors.kept().get(0).hintEn()).contains("SAO-1, SAO-2");
        assertThat(errors.kept().get(0).hintTh()).contains("SAO-1, SAO-2");
        assertThat(errors.kept().get(3).hintEn()).contains("YASO-TM");
    }

    @Test
    void everyErrorOfEveryRowIsTold() {
        read("title\nรหัส,ตช.1,ตช.2,คะแนนรวม\nROIET-TM,abc,101,x\nYASO-TM,1.234,2,3\nYASO-TM,1,2,3");

        assertThat(told())
                .containsExactly(
                        "B3 NOT_A_NUMBER abc",
                        "C3 OUT_OF_RANGE 101",
                        "D3 NOT_A_NUMBER x",
                        "B4 TOO_MANY_DECIMALS 1.234",
                        "A5 AGENCY_TWICE YASO-TM");
        assertThat(errors.kept())
                .extracting(RowError::heading)
                .containsExactly("ตช.1", "ตช.2", "คะแนนรวม", "ตช.1", "รหัส");
        assertThat(errors.kept().get(3).hintEn()).contains("1.23");
        assertThat(errors.kept().get(4).hintEn()).contains("row 4");
    }

    @Test
    void headingsThatCannotBeMeantAreErrors() {
        read("รหัส,ตช.1,ตัวชี้วัดที่ 1,ตัวชี้วัดที่ 11\nROIET-TM,1,1,1");

        assertThat(told()).containsExactly("C1 COLUMN_TWICE ตัวชี้วัดที่ 1", "D1 UNKNOWN_INDICATOR ตัวชี้วัดที่ 11");
    }

    @Test
    void rowsWithoutScoresAndRepeatedHeadingsArePassedOver() {
        assertThat(read("รหัส,ตช.1,ตช.2\nROIET-TM,,-\nรหัส,ตช.1,ตช.2\nYASO-TM,1,-\nหมายเหตุ: ข้อมูลจาก ITAS,,"))
                .isEqualTo("YASO-TM {1=1.00}");
        assertThat(errors.count()).isZero();
    }

    @Test
    void scoresOfOneAgencyMayStandInSeveralRows() {
        assertThat(read("หน่วยงาน,ตัวชี้วัด,คะแนน\nเทศบาลเมืองยโสธร,1. การปฏิบัติหน้าที่,97\nเทศบาลเมืองยโสธร,๒,98"))
                .isEqualTo("YASO-TM {1=97.00, 2=98.00}");

        read("หน่วยงาน,ตัวชี้วัด,คะแนน\nเทศบาลเมืองยโสธร,1,97\nเทศบาลเมืองยโสธร,1,98\nเทศบาลเมืองยโสธร,12,98");
        assertThat(told()).containsExactly("B3 INDICATOR_TWICE 1", "B4 UNKNOWN_INDICATOR 12");
    }

    @Test
    void totalWithoutIndicatorsIsTheScoreItself() {
        read("รหัส,คะแนน,ระดับ\nROIET-TM,97.5,ผ่านดี");
        var alone = reader("รหัส,คะแนน,ระดับ\nROIET-TM,97.5,ผ่านดี")
                .read()
                .iterator()
                .next();
        var beside =
                reader("รหัส,ตช.1,คะแนนรวม\nROIET-TM,97,97.5").read().iterator().next();

        assertThat(alone.givenTotal()).isEqualByComparingTo("97.5");
        assertThat(alone.level()).isEqualTo("ผ่านดี");
        assertThat(beside.givenTotal()).isNull();
        assertThat(beside.total().cell()).isEqualTo("C2");
    }

    @Test
    void onlyTheFirstThousandErrorsAreKeptAndAllAreCounted() {
        read("รหัส,ตช.1\n" + "X,1\n".repeat(1_500));

        assertThat(errors.count()).isEqualTo(1_500);
        assertThat(errors.kept()).hasSize(1_000);
    }

    private String read(String csv) {
        return reader(csv).read().stream()
                .filter(given -> !given.isEmpty())
                .map(given -> given.agency().code() + " " + given.indicators())
                .collect(Collectors.joining(" / "));
    }

    private RowReader reader(String csv) {
        var file = new TableFile(FileKind.CSV, csv.getBytes(StandardCharsets.UTF_8));
        var layout = file.first(table -> Layout.of(table, headings)).orElseThrow();
        errors = new RowErrors(layout);
        return new RowReader(layout, headings, new AgencyFinder(AGENCIES), errors);
    }

    private List<String> told() {
        return errors.kept().stream()
                .map(error -> error.cell() + " " + error.code() + " " + error.found())
                .toList();
    }

    private static Entry agency(String code, String name, String... aliases) {
        return new Entry(UUID.randomUUID(), code, name, "/TH/" + code + "/", List.of(aliases));
    }
}
