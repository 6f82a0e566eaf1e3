package prongsai.measures.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.measures.followup.LineText.Digits.ARABIC;
import static prongsai.measures.followup.LineText.Digits.THAI;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTextTest {

    private static final String LINK = "https://ita.example/follow-ups/2567";
    private static final List<LineContent.MeasureLine> TWO_MEASURES = List.of(
            new LineContent.MeasureLine(1, "คู่มือการปฏิบัติงาน", 40, List.of("กลุ่มอำนวยการ", "นิติกร")),
            new LineContent.MeasureLine(2, "ช่องทางร้องเรียน", null, List.of()));

    @Test
    void itSaysWhatTheGroupHasToKnow() {
        assertThat(new LineText(THAI, day("2024-06-20")).write(second(FollowUpStatus.SCHEDULED, TWO_MEASURES)))
                .isEqualTo(
                        """
                        กำกับติดตามครั้งที่ ๒
                        มาตรการ ปี 2567
                        กำหนด ๑๗ มิ.ย. ๒๕๖๗ (เดิม ๑๕ มิ.ย. ๒๕๖๗)
                        เลยกำหนดแล้ว ยังไม่บันทึกผล

                        ความก้าวหน้า (ตามที่บันทึกครั้งที่ ๑)
                        ๑. คู่มือการปฏิบัติงาน – ร้อยละ ๔๐ – กลุ่มอำนวยการ, นิติกร
                        ๒. ช่องทางร้องเรียน

                        เกินกำหนด
                        • ครั้งที่ ๑ กำหนด ๓๐ พ.ค. ๒๕๖๗ ยังไม่บันทึกผล
                        • มาตรการที่ ๒ ขั้นตอนที่ ๓ กำหนด ๑๐ มิ.ย. ๒๕๖๗

                        ดำเนินการต่อไป
                        • ส่งร่าง https://a.example/25 ให้ตรวจ – กลุ่มกฎหมาย ภายใน ๒๕ มิ.ย. ๒๕๖๗

                        รายละเอียด https://ita.example/follow-ups/2567""");
    }

    @Test
    void itCanHaveArabicDigits() {
        var text = new LineText(ARABIC, day("2024-06-20")).write(second(FollowUpStatus.SCHEDULED, TWO_MEASURES));
        assertThat(text).contains("ครั้งที่ 2", "17 มิ.ย. 2567", "ร้อยละ 40").doesNotContainPattern("[๐-๙]");
    }

    @ParameterizedTest
    @CsvSource({
        "SCHEDULED, 2024-06-16, false",
        "SCHEDULED, 2024-06-17, false",
        "SCHEDULED, 2024-06-18, true",
        "RECORDED, 2024-06-18, false",
        "CANCELLED, 2024-06-18, false",
    })
    void itIsOverdueAfterItsDayAsLongAsItIsOpen(FollowUpStatus status, String today, boolean overdue) {
        var text = new LineText(THAI, day(today)).write(second(status, TWO_MEASURES));
        assertThat(text.contains("เลยกำหนดแล้ว")).isEqualTo(overdue);
        assertThat(text.contains("ติดตามแล้วเมื่อ")).isEqualTo(status == FollowUpStatus.RECORDED);
        assertThat(text.contains("ยกเลิก")).isEqualTo(status == FollowUpStatus.CANCELLED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 200})
    void itStaysWithinWhatLineTakesAndSaysWhatItLeavesOut(int measures) {
        var long200 = IntStream.rangeClosed(1, measures)
                .mapToObj(n -> new LineContent.MeasureLine(
                        n, "กระบวนการที่โปร่งใส".repeat(50), 100, Collections.nCopies(20, "กลุ่มบริหารงานบุคคล")))
                .toList();
        var text = new LineText(THAI, day("2024-06-20")).write(second(FollowUpStatus.SCHEDULED, long200));
        assertThat(text).hasSizeLessThanOrEqualTo(LineText.LONGEST).endsWith(LINK);
        assertThat(text.contains("… และอีก")).isEqualTo(measures > 1);
        assertThat(text).contains("ดำเนินการต่อไป", "เกินกำหนด");
    }

    @Test
    void aCutLeavesVowelsAndTonesWithTheirConsonants() {
        var title = "น้ำ".repeat(100);
        var measures = List.of(new LineContent.MeasureLine(1, title, null, List.of()));
        var line = new LineText(THAI, day("2024-06-20"))
                .write(second(FollowUpStatus.SCHEDULED, measures))
                .lines()
                .filter(each -> each.startsWith("๑. "))
                .findFirst()
                .orElseThrow();
        assertThat(line).matches("๑\\. (น้ำ)+…");
    }

    @Test
    void lineBreaksOfOfficersDoNotBreakTheList() {
        var measures = List.of(new LineContent.MeasureLine(1, "คู่มือ\nเกินกำหนด\n• ไม่จริง", null, List.of()));
        assertThat(new LineText(THAI, day("2024-06-20")).write(second(FollowUpStatus.SCHEDULED, measures)))
                .contains("๑. คู่มือ เกินกำหนด • ไม่จริง");
    }

    private static LineContent second(FollowUpStatus status, List<LineContent.MeasureLine> measures) {
        return new LineContent(
                2,
                "มาตรการ ปี 2567",
                day("2024-06-17"),
                day("2024-06-15"),
                status,
                status == FollowUpStatus.RECORDED ? day("2024-06-17") : null,
                1,
                measures,
                List.of(new LineContent.MissedLine(1, day("2024-05-30"))),
                List.of(new LineContent.StepLine(2, 3, day("2024-06-10"))),
                List.of(new LineContent.ActionLine(
                        "ส่งร่าง https://a.example/25 ให้ตรวจ", "กลุ่มกฎหมาย", day("2024-06-25"))),
                LINK);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
