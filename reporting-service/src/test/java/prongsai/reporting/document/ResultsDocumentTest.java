package prongsai.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Digits;
import prongsai.reporting.manuscript.Manuscript;
import prongsai.reporting.report.ConstraintKind;
import prongsai.reporting.report.EntryResponse;
import prongsai.reporting.report.HandedIn;
import prongsai.reporting.report.SubmissionResponse;

class ResultsDocumentTest {

    private static final LocalDate AS_OF = LocalDate.parse("2024-02-15");

    private final Told told = Told.of("municipality");

    @Test
    void eachStepSaysWhetherAndWhenItWasDone() {
        step(0, "VERIFIED", "2024-01-10", "2024-01-31");
        step(1, "REPORTED_DONE", "2024-02-01", "2024-01-31");
        step(2, "DONE_IN_PART", null, "2024-01-31");

        assertThat(firstRow().get(1))
                .contains(
                        "แล้วเสร็จและตรวจสอบแล้ว เมื่อ 10 มกราคม 2567",
                        "รายงานว่าแล้วเสร็จ เมื่อ 1 กุมภาพันธ์ 2567 (ล่าช้ากว่ากำหนด)",
                        "ดำเนินการบางส่วน");
        assertThat(Reading.text(document())).contains("ณ วันที่ 15 กุมภาพันธ์ 2567", "ดำเนินการแล้ว 2 จาก");
    }

    @Test
    void evidenceIsALinkBesideItsMeasure() {
        var measure = told.planData().at("/measures/0/id").asText();
        told.planData()
                .withArray("evidence")
                .addObject()
                .put("measureId", measure)
                .put("url", "https://www.roiet-tm.example/ita/o34.pdf")
                .put("title", "ประกาศมาตรการ")
                .put("effectiveOn", "2024-01-10");

        assertThat(firstRow().get(3)).isEqualTo("ประกาศมาตรการ (มีผล 10 มกราคม 2567)");
    }

    @Test
    void doneStepsAreDrawnMonthByMonthUpToTheDay() {
        step(0, "VERIFIED", "2023-12-20", "2024-01-31");
        step(1, "VERIFIED", "2024-02-01", "2024-01-31");

        var done = figures(document()).get(0).chart().series().get(0).values();

        assertThat(done)
                .startsWith(value(0), value(0), value(1), value(1), value(2), null)
                .hasSize(12);
        assertThat(done.subList(5, 12)).containsOnlyNulls();
    }

    @Test
    void nothingIsDrawnWhileNothingIsDone() {
        assertThat(figures(document())).isEmpty();
    }

    @Test
    void whatReportsSayStandsBelowWithTheThreeListsApart() {
        var document = new ResultsDocument(
                        told.plan(),
                        List.of(handedIn("งบประมาณไม่เพียงพอ")),
                        AS_OF,
                        new Style(null, Digits.ARABIC, false))
                .manuscript();

        var text = Reading.text(document);
        assertThat(text).contains("ปัญหา\n- ไม่มี -\nอุปสรรค\n- ไม่มี -\nข้อจำกัด\nงบประมาณไม่เพียงพอ");
    }

    static HandedIn handedIn(String constraint) {
        return new HandedIn(
                AReportTold.of("รายงานผลการดำเนินงาน รอบ 6 เดือน"),
                new SubmissionResponse(
                        2,
                        Instant.parse("2024-04-11T18:00:00Z"),
                        LocalDate.parse("2024-04-10"),
                        true,
                        "ดำเนินการครบทุกขั้นตอน",
                        List.of(),
                        List.of(),
                        List.of(new EntryResponse(constraint, null)),
                        List.of(ConstraintKind.PROBLEM, ConstraintKind.OBSTACLE),
                        false,
                        "https://www.roiet-tm.example/r6.pdf",
                        null));
    }

    private void step(int index, String status, String doneOn, String dueOn) {
        ((ObjectNode) told.planData().at("/measures/0/steps/" + index))
                .put("status", status)
                .put("doneOn", doneOn)
                .put("dueOn", dueOn);
    }

    private Manuscript document() {
        return new ResultsDocument(told.plan(), List.of(), AS_OF, new Style(null, Digits.ARABIC, false)).manuscript();
    }

    private List<String> firstRow() {
        return Reading.cells(Reading.tables(document()).get(0).rows().get(0));
    }

    private static List<Block.Figure> figures(Manuscript manuscript) {
        return manuscript.blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .toList();
    }

    private static BigDecimal value(int steps) {
        return BigDecimal.valueOf(steps);
    }
}
