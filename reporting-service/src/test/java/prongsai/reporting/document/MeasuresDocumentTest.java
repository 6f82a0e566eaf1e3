package prongsai.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Digits;
import prongsai.reporting.manuscript.Manuscript;
import prongsai.reporting.manuscript.Orientation;

class MeasuresDocumentTest {

    private static final Style USUAL = new Style(null, Digits.THAI, false);

    @ParameterizedTest
    @CsvSource({
        "municipality, มาตรการ|วิธีการนำผลการวิเคราะห์ไปสู่การปฏิบัติ|ขั้นตอน/วิธีการปฏิบัติ|ผู้รับผิดชอบ|ระยะเวลา/การกำกับติดตาม",
        "sub-district, ตัวชี้วัด|มาตรการ/โครงการ/กิจกรรม|ผลการวิเคราะห์ตัวชี้วัด|ขั้นตอน/วิธีดำเนินการ|ผู้รับผิดชอบ|ระยะเวลาดำเนินการ",
        "provincial-education, ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อน ที่จะต้องแก้ไขโดยเร่งด่วน|ประเด็นที่จะพัฒนาให้ดีขึ้นที่มีความสอดคล้องกับผลการประเมิน"
                + "|การกำหนดผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง|การกำหนดขั้นตอนหรือวิธีการปฏิบัติ|การกำหนดแนวทางการกำกับติดตาม ให้นำไปสู่การปฏิบัติและการรายงานผล",
    })
    void theLayoutSuitsThePlanAndHasTheColumnsOfItsDocument(String agency, String headings) {
        assertThat(Reading.tables(measures(Told.of(agency), USUAL)))
                .extracting(Reading::headings)
                .contains(headings);
    }

    @Test
    void aPlanThatIsKeyedByNothingIsAnnouncedInRunningText() {
        var document = measures(Told.of("province"), USUAL);

        assertThat(Reading.tables(document)).isEmpty();
        assertThat(Reading.text(document)).contains("๑. การกำหนดตัวผู้รับผิดชอบ", "๕. การรายงานผล");
    }

    @Test
    void anotherLayoutMayBeWanted() {
        var booklet = measures(Told.of("sub-district"), new Style(Layout.BOOKLET, Digits.THAI, false));

        assertThat(booklet.blocks().get(0)).isInstanceOf(Block.Cover.class);
        assertThat(Reading.tables(booklet))
                .extracting(Reading::headings)
                .contains(
                        "ประเด็น|วิธีการนำผลการวิเคราะห์ไปสู่การปฏิบัติ|ขั้นตอน/วิธีการปฏิบัติ|ผู้รับผิดชอบ|ระยะเวลาแล้วเสร็จ|การรายงานผล");
    }

    @ParameterizedTest
    @ValueSource(strings = {"municipality", "sub-district", "education-area", "provincial-education", "province"})
    void everyPlanFitsIntoEveryLayout(String agency) {
        for (var layout : Layout.values()) {
            var document = measures(Told.of(agency), new Style(layout, Digits.ARABIC, true));
            for (var measure : Told.of(agency).plan().plan().measures()) {
                assertThat(Reading.text(document).replaceAll("\\s", ""))
                        .as("%s in %s", agency, layout)
                        .contains(measure.steps()
                                .get(0)
                                .text()
                                .replaceAll("[\\s๐-๙]", "")
                                .substring(0, 10));
            }
        }
    }

    @Test
    void explicitNoneIsSaidAndWhatIsNotStatedIsNot() {
        var none = Told.of("provincial-education");
        assertThat(Reading.text(measures(none, USUAL))).contains("ข้อจำกัดของหน่วยงาน - ไม่มี -");

        var silent = Told.of("provincial-education");
        silent.planData().withArray("measures").forEach(measure -> ((ObjectNode) measure)
                .put("constraintsStated", "NOT_STATED")
                .putArray("constraints"));
        assertThat(Reading.text(measures(silent, USUAL)))
                .doesNotContain("ไม่มี -")
                .doesNotContain("ข้อจำกัด");
    }

    @Test
    void aPersonHasNoNameButTheUnitBesideIt() {
        var rows = Reading.tables(measures(Told.of("provincial-education"), USUAL))
                .get(4)
                .rows();

        assertThat(Reading.cells(rows.get(0)).get(2)).isEqualTo("ผู้ได้รับมอบหมาย\nกลุ่มอำนวยการ");
    }

    @Test
    void withoutWordsOfItsOwnAMeasureTellsItsRoundsAndFollowUps() {
        var told = Told.of("provincial-education");
        var first = (ObjectNode) told.planData().withArray("measures").get(0);
        first.putNull("followUpText");
        first.putArray("rounds").add(6).add(12);

        var rows = Reading.tables(measures(told, USUAL)).get(0).rows();

        assertThat(Reading.cells(rows.get(0)).get(4))
                .isEqualTo(
                        "รายงานผลการดำเนินงานตามมาตรการ\nรอบ ๖ เดือน\nรอบ ๑๒ เดือน\n"
                                + "ครั้งที่ ๑ ๓๐ พ.ค. ๒๕๖๗\nครั้งที่ ๒ ๑๕ มิ.ย. ๒๕๖๗\nครั้งที่ ๓ ๓๐ มิ.ย. ๒๕๖๗\nครั้งที่ ๔ ๑๕ ก.ค. ๒๕๖๗");
    }

    @Test
    void itemsOfAnIssueAreAsPrintedWithThaiDigitsAndAsMeantWithArabicOnes() {
        var told = Told.of("provincial-education");

        assertThat(Reading.text(measures(told, USUAL))).contains("๐๔ แผนยุทธศาสตร์");
        assertThat(Reading.text(measures(told, new Style(null, Digits.ARABIC, false))))
                .contains("o4 แผนยุทธศาสตร์");
    }

    @Test
    void aDraftSaysSo() {
        var told = Told.of("municipality");
        assertThat(Reading.remarks(measures(told, USUAL))).isEmpty();

        told.planData().put("status", "DRAFT");
        assertThat(Reading.remarks(measures(told, USUAL))).containsExactly("แผนนี้ยังไม่ได้รับอนุมัติ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"municipality", "sub-district", "education-area", "provincial-education", "province"})
    void noPageIsEmpty(String agency) {
        for (var layout : Layout.values()) {
            var blocks = measures(Told.of(agency), new Style(layout, Digits.THAI, true))
                    .blocks();
            assertThat(blocks.get(blocks.size() - 1)).isNotInstanceOf(Block.NewPage.class);
            for (int i = 1; i < blocks.size(); i++) {
                assertThat(blocks.get(i) instanceof Block.NewPage && blocks.get(i - 1) instanceof Block.NewPage)
                        .as("%s in %s", agency, layout)
                        .isFalse();
            }
        }
    }

    @Test
    void aPlanWithNothingButItsMeasuresIsADocument() {
        var told = Told.of("municipality");
        told.planData().put("keyedBy", "FREE").putNull("introduction").putNull("letter");
        told.planData().putArray("issues");
        var sources = told.plan();
        var bare = new PlanSources(sources.agency(), sources.plan(), java.util.Optional.empty(), List.of());

        for (var layout : Layout.values()) {
            var document = new MeasuresDocument(bare, new Style(layout, Digits.THAI, true)).manuscript();
            assertThat(Reading.text(document)).contains("สำนักปลัด");
        }
    }

    @Test
    void annexesStandOnTheirSideAfterATextAndAMemo() {
        var told = Told.of("provincial-education");
        assertThat(pages(measures(told, USUAL))).isEmpty();
        assertThat(pages(measures(told, new Style(null, Digits.THAI, true)))).containsExactly(Orientation.LANDSCAPE);

        told.planData().put("introduction", "ตามที่ได้รับการประเมิน");
        assertThat(pages(measures(told, USUAL))).containsExactly(Orientation.LANDSCAPE);
        assertThat(pages(measures(told, new Style(null, Digits.THAI, true))))
                .containsExactly(Orientation.PORTRAIT, Orientation.LANDSCAPE);
    }

    private static List<Orientation> pages(Manuscript document) {
        return document.blocks().stream()
                .filter(Block.NewPage.class::isInstance)
                .map(block -> ((Block.NewPage) block).orientation())
                .toList();
    }

    private static Manuscript measures(Told told, Style style) {
        return new MeasuresDocument(told.plan(), style).manuscript();
    }
}
