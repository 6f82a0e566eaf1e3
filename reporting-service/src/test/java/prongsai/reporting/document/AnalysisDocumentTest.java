package prongsai.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Chart;
import prongsai.reporting.manuscript.Digits;
import prongsai.reporting.manuscript.Manuscript;

class AnalysisDocumentTest {

    private static final Style ARABIC = new Style(null, Digits.ARABIC, false);

    @Test
    void aTotalThatDoesNotAddUpIsRemarkedOnWithBothNumbers() {
        assertThat(Reading.remarks(analysis(Told.of("municipality"))))
                .containsExactly(
                        "เอกสารของหน่วยงานระบุคะแนนรวม 99.73 คะแนน (สรุปผลการประเมินรายตัวชี้วัด) แต่คำนวณจากคะแนนรายตัวชี้วัดได้"
                                + " 97.73 คะแนน ต่างกัน +2.00 คะแนน รายงานนี้จึงใช้ 97.73 คะแนน");
    }

    @Test
    void totalsThatAddUpAreNot() {
        assertThat(Reading.remarks(analysis(Told.of("education-area")))).isEmpty();
    }

    @Test
    void aLevelThatTheScoresDoNotReachIsRemarkedOn() {
        var told = Told.of("municipality");
        assessment(told)
                .putObject("reportedLevel")
                .put("printed", "ผ่านดีเยี่ยม")
                .put("code", "EXCELLENT")
                .put("result", "MISMATCH");

        assertThat(Reading.remarks(analysis(told)))
                .contains("เอกสารของหน่วยงานระบุระดับ ผ่านดีเยี่ยม แต่ตามเกณฑ์ได้ระดับ ผ่านดี");
    }

    @Test
    void anotherNameOfTheAgencyIsRemarkedOnButNotItsOwn() {
        var told = Told.of("municipality");
        var names = assessment(told).putArray("printedAgencyNames");
        names.addObject().put("name", "เทศบาล เมืองร้อยเอ็ด").putNull("locator");
        names.addObject().put("name", "เทศบาลอื่น").put("locator", "หน้า 3");

        assertThat(Reading.remarks(analysis(told)))
                .contains("เอกสารของหน่วยงานใช้ชื่อ เทศบาลอื่น (หน้า 3)")
                .hasSize(2);
    }

    @Test
    void instrumentsAndIndicatorsAndTheTrendAreDrawnWithADescription() {
        var figures = analysis(Told.of("education-area")).blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .toList();

        assertThat(figures)
                .extracting(figure -> figure.chart().kind())
                .containsExactly(Chart.Kind.BARS, Chart.Kind.RADAR, Chart.Kind.LINE);
        assertThat(figures)
                .allSatisfy(figure -> assertThat(figure.description()).isNotBlank());
    }

    @Test
    void levelsOfIndicatorsAndFloorsHaveAColumnOnlyWhereTheProgrammeHasThem() {
        var obec = Reading.tables(analysis(Told.of("education-area")));
        assertThat(obec)
                .extracting(Reading::headings)
                .contains("ตัวชี้วัดที่|ประเด็นตัวชี้วัด|คะแนน|ระดับ|หมายเหตุ", "ระดับ|คะแนน|หมายเหตุ");

        var nacc = Reading.tables(analysis(Told.of("municipality")));
        assertThat(nacc)
                .extracting(Reading::headings)
                .contains("ตัวชี้วัดที่|ประเด็นตัวชี้วัด|คะแนน|หมายเหตุ", "ระดับ|คะแนน|เงื่อนไขรายเครื่องมือ|หมายเหตุ");
    }

    @Test
    void findingsStandByWhatTheyAskForWithTheirItemsAndRecurrence() {
        var told = Told.of("municipality");
        var finding = (ObjectNode) assessment(told).withArray("findings").get(0);
        finding.put("severity", "URGENT")
                .put("recurring", true)
                .putObject("recurrence")
                .put("since", 2565)
                .put("yearsInRow", 2);
        var text = Reading.text(analysis(told));

        assertThat(text.indexOf("ที่จะต้องแก้ไขโดยเร่งด่วน"))
                .isLessThan(text.indexOf("ประเด็นที่จะต้องพัฒนาให้ดีขึ้น"));
        assertThat(text).contains("(ข้อ e1) (พบซ้ำตั้งแต่ปีงบประมาณ พ.ศ. 2565)");
    }

    @Test
    void aResultWithoutScoresHasItsFindingsAlone() {
        var document = analysis(Told.of("province"));

        assertThat(Reading.tables(document)).extracting(Reading::headings).isEmpty();
        assertThat(Reading.text(document))
                .contains("1. ประเด็นที่จะต้องพัฒนาให้ดีขึ้น", "คณะกรรมการผู้ตรวจประเมินมีข้อเสนอแนะ");
    }

    @Test
    void aYearWithAnotherMethodIsMarked() {
        var told = Told.of("education-area");
        assertThat(Reading.text(analysis(told))).doesNotContain("2566*");

        assessment(told).put("method", "ITA ใหม่");
        assertThat(Reading.text(analysis(told))).contains("2566*", "เปรียบเทียบกันไม่ได้");
    }

    @Test
    void theTrendSaysHowItWentFromYearToYear() {
        var trend = Trend.of(Told.of("education-area").result().years());

        assertThat(trend.years()).hasSize(9);
        assertThat(trend.years().get(0).difference()).isNull();
        assertThat(Trend.of(List.of()).blocks()).isEmpty();
        assertThat(Trend.of(Told.of("municipality").result().years()).blocks()).isEmpty();
    }

    private static ObjectNode assessment(Told told) {
        var all = told.events().stream()
                .filter(event -> event.get("type").asText().contains(".assessment."))
                .toList();
        return (ObjectNode) all.get(all.size() - 1).get("data");
    }

    private static Manuscript analysis(Told told) {
        return new AnalysisDocument(told.result(), Optional.empty(), ARABIC).manuscript();
    }
}
