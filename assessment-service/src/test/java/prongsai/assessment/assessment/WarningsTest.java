package prongsai.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.assessment.assessment.Warning.Code;
import prongsai.assessment.criteria.SomeCriteria;

class WarningsTest {

    private static final String OWN = "องค์การบริหารส่วนตำบลหมากแข้ง";

    @ParameterizedTest
    @CsvSource({
        "1, การปฏิบัติหน้าที่,",
        "6, คุณภาพการด าเนินงาน,", // damaged by the PDF: the same words
        "6, คุณภาพการดําเนินงาน,",
        "1, การปฏิบัติงาน, DIFFERENT_LABEL",
        "3, การใช้จ่ายเงิน, DIFFERENT_LABEL",
        "4, การไม่กรณฟยสินของราชการ, DIFFERENT_LABEL",
        "8, การปรับปรุงการทำงาน, DIFFERENT_LABEL",
        "2, การใช้อำนาจ, SWAPPED_LABEL",
        "5, การป้องกันการทุจริต, SWAPPED_LABEL",
        "10, การแก้ไขปัญหาทุจริต, SWAPPED_LABEL",
        "7, คุณภาพการดำเนินการ, SWAPPED_LABEL"
    })
    void labelIsHeldAgainstTheNamesOfTheCriteria(int number, String label, Code expected) {
        assertThat(codes(content(List.of(indicator(number, label)), List.of(), List.of())))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void swappedLabelSaysWhoseNameItIs() {
        var found = of(content(
                List.of(indicator(2, "การใช้อำนาจ"), indicator(3, "การใช้งบประมาณ"), indicator(1, null)),
                List.of(),
                List.of()));

        assertThat(found).extracting(Warning::code).containsExactly(Code.SWAPPED_LABEL, Code.SWAPPED_LABEL);
        assertThat(found)
                .extracting(Warning::pointer)
                .containsExactly("/indicators/1/printedLabel", "/indicators/2/printedLabel");
        assertThat(found.get(0).en()).contains("indicator 2").contains("indicator 3");
        assertThat(found.get(0).th()).contains("ตัวชี้วัดที่ 2").contains("ตัวชี้วัดที่ 3");
    }

    @Test
    void oneItemCodeWithTwoTitlesIsOdd() {
        var found = of(content(
                List.of(),
                List.of(
                        item("o14", "คู่มือหรือมาตรฐานการให้บริการ"),
                        item("o15", "ข้อมูลเชิงสถิติ"),
                        item("o14", "คู่มือ หรือมาตรฐาน การให้บริการ"),
                        item("o14", null),
                        item("o14", "รายงานผลการจัดซื้อจัดจ้าง")),
                List.of()));

        assertThat(found).extracting(Warning::code).containsExactly(Code.ITEM_CODE_WITH_TWO_TITLES);
        assertThat(found).extracting(Warning::pointer).containsExactly("/items/4");
    }

    @Test
    void agencyIsKnownByItsNameAndItsOtherNames() {
        assertThat(codes(names(OWN, "องค์การบริหารส่วนต าบลหมากแข้ง", OWN))).isEmpty();
        assertThat(codes(names("อบต.หมากแข้ง"))).isEmpty();
        assertThat(codes(names("องค์การบริหารส่วนตำบลห้วยหมากเขียว"))).containsExactly(Code.UNKNOWN_AGENCY_NAME);
        assertThat(codes(names(OWN, "อบต.หมากแข้ง"))).containsExactly(Code.TWO_AGENCY_NAMES);
        assertThat(of(names(OWN, OWN, "องค์การบริหารส่วนตำบลห้วยหมากเขียว")))
                .extracting(warning -> warning.code() + warning.pointer())
                .containsExactly("UNKNOWN_AGENCY_NAME/printedAgencyNames/2", "TWO_AGENCY_NAMES/printedAgencyNames/2");
    }

    private static List<Code> codes(AssessmentContent content) {
        return of(content).stream().map(Warning::code).toList();
    }

    private static List<Warning> of(AssessmentContent content) {
        var id = UUID.randomUUID();
        var view = new AssessmentView(
                id,
                id,
                "/TH/HMK/",
                id,
                "NACC_ITA",
                2566,
                1,
                null,
                Status.DRAFT,
                null,
                false,
                null,
                (Instant) null,
                null,
                null,
                0,
                Map.of(),
                List.of(),
                content,
                List.of(),
                List.of(OWN, "อบต. หมากแข้ง"));
        return Warnings.of(view, SomeCriteria.withFloors());
    }

    private static AssessmentContent names(String... names) {
        return content(
                List.of(),
                List.of(),
                List.of(names).stream().map(name -> new PrintedName(name, null)).toList());
    }

    private static AssessmentContent content(
            List<IndicatorScore> indicators, List<ItemScore> items, List<PrintedName> names) {
        return new AssessmentContent(
                null, null, new ArrayList<>(indicators), items, null, null, null, null, null, names, null);
    }

    private static IndicatorScore indicator(int number, String label) {
        return new IndicatorScore(number, new BigDecimal("90.00"), label, false);
    }

    private static ItemScore item(String code, String title) {
        return new ItemScore(code, null, title, null);
    }
}
