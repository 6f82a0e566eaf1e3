package prongsai.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import prongsai.reporting.fact.EvidenceFact;
import prongsai.reporting.fact.Facts;
import prongsai.reporting.fact.MeasureFact;
import prongsai.reporting.fact.StepFact;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Digits;
import prongsai.reporting.manuscript.Manuscript;
import prongsai.reporting.report.HandedIn;
import prongsai.reporting.report.SubmissionResponse;

class RoundReportDocumentTest {

    private static final AgencyNames AGENCY = new AgencyNames("เทศบาลเมืองร้อยเอ็ด", Map.of());
    private static final Style ARABIC = new Style(null, Digits.ARABIC, false);

    @Test
    void itSaysWhatItCoversWhenItWasDueAndWhenItCame() {
        assertThat(Reading.text(document(ResultsDocumentTest.handedIn("งบประมาณไม่เพียงพอ"))))
                .contains(
                        "รายงานผลการดำเนินงาน รอบ 6 เดือน",
                        "ช่วงเวลาที่รายงาน 1 ตุลาคม 2566 - 31 มีนาคม 2567",
                        "กำหนดส่ง 10 เมษายน 2567",
                        "ส่งเมื่อ 12 เมษายน 2567 (ฉบับที่ 2) (ล่าช้ากว่ากำหนด)",
                        "ดำเนินการครบทุกขั้นตอน");
    }

    @Test
    void aKindOfWhichThereAreNoneSaysSo() {
        assertThat(Reading.text(document(ResultsDocumentTest.handedIn("งบประมาณไม่เพียงพอ"))))
                .contains("ปัญหา\n- ไม่มี -\nอุปสรรค\n- ไม่มี -\nข้อจำกัด\nงบประมาณไม่เพียงพอ");
    }

    @Test
    void theFactsStandAsTheyWereConfirmed() {
        var step = new StepFact(UUID.randomUUID(), 1, "จัดทำคู่มือ", null, "VERIFIED", LocalDate.parse("2024-03-01"));
        var later = new StepFact(UUID.randomUUID(), 2, "เผยแพร่", null, "VERIFIED", LocalDate.parse("2024-04-01"));
        var measure = new MeasureFact(UUID.randomUUID(), 3, "คู่มือ", null, List.of(step, later));
        var evidence = new EvidenceFact(measure.measureId(), null, null, "https://a.example/x.pdf", "คู่มือ", null);
        var facts = Facts.of(LocalDate.parse("2024-03-31"), List.of(measure), List.of(evidence), List.of());

        var document = document(with(facts));

        assertThat(Reading.cells(Reading.tables(document).get(0).rows().get(0)))
                .containsExactly("(3) คู่มือ", "จัดทำคู่มือ\nเผยแพร่", "1/2");
        assertThat(links(document)).containsExactly("https://a.example/x.pdf", "https://www.roiet-tm.example/r6.pdf");
    }

    @Test
    void theMemoOfThePlanGoesAroundItIfItIsWanted() {
        var plan = Told.of("provincial-education").plan().plan();
        var document = new RoundReportDocument(
                        AGENCY,
                        ResultsDocumentTest.handedIn("ก"),
                        Optional.of(plan),
                        new Style(null, Digits.THAI, true))
                .manuscript();

        assertThat(document.blocks().get(0)).isInstanceOf(Block.Memo.class);
    }

    private static List<String> links(Manuscript document) {
        return document.blocks().stream()
                .filter(Block.Items.class::isInstance)
                .flatMap(block -> ((Block.Items) block).lines().stream())
                .flatMap(line -> line.spans().stream())
                .filter(span -> span.link() != null)
                .map(span -> span.link())
                .toList();
    }

    private static HandedIn with(Facts facts) {
        var of = ResultsDocumentTest.handedIn("ก");
        var it = of.submission();
        return new HandedIn(
                of.report(),
                new SubmissionResponse(
                        it.number(),
                        it.submittedAt(),
                        it.dueOn(),
                        it.late(),
                        it.summary(),
                        it.problems(),
                        it.obstacles(),
                        it.constraints(),
                        it.noneOf(),
                        it.none(),
                        it.publicationUrl(),
                        facts));
    }

    private static Manuscript document(HandedIn handedIn) {
        return new RoundReportDocument(AGENCY, handedIn, Optional.empty(), ARABIC).manuscript();
    }
}
