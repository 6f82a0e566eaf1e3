package prongsai.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Events;
import prongsai.kit.test.TestClock;
import prongsai.reporting.AReport;
import prongsai.reporting.AnAgency;
import prongsai.reporting.Announced;

/** An officer confirms instead of typing: the form comes filled in with what measures-service told. */
@QuarkusTest
class PrefillTest {

    private final AnAgency agency = AnAgency.known();
    private final UUID plan = UUID.randomUUID();

    @BeforeEach
    void standAfterTheYear() {
        TestClock.setDate(LocalDate.parse("2024-10-02"));
    }

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @Test
    void formTellsStepsEvidenceAndConstraintsOfTheWholePlan() {
        tell(Announced.planClosed(plan, agency.id()));
        var report = report("FISCAL_YEAR_END", null);

        report.get(agency.officer(), "/prefill")
                .statusCode(200)
                .body("period.label", equalTo("FY2567"))
                .body("facts.asOf", equalTo("2024-09-30"))
                .body("facts.steps", equalTo(4))
                .body("facts.stepsDone", equalTo(1))
                .body("facts.measures.number", contains(1, 2))
                .body("facts.measures[0].endsOn", equalTo("2024-09-30"))
                .body("facts.evidence.url", contains("https://www.roiet-tm.example/ita/o34.pdf"))
                .body("summary", containsString("ณ วันที่ 30 กันยายน 2567 ดำเนินการแล้ว 1 จาก 4 ขั้นตอน"))
                .body("constraints.text", contains("หลักเกณฑ์ OIT มีการเปลี่ยนแปลงและเพิ่มระดับความยากทุกปี"))
                .body("constraints.addressee", contains("ASSESSOR"))
                .body("problems", is(empty()))
                .body("noneOf", is(empty()));
    }

    @Test
    void noneIsTakenOverWhereThePlanSaysSoExplicitly() {
        var closed = Announced.planClosed(plan, agency.id());
        ((ObjectNode) Announced.data(closed).at("/measures/0")).put("constraintsStated", "NONE");
        tell(closed);

        report("FISCAL_YEAR_END", Announced.measureId(plan, 1))
                .get(agency.officer(), "/prefill")
                .body("noneOf", contains("PROBLEM", "OBSTACLE", "CONSTRAINT"));
        report("FISCAL_YEAR_END", Announced.measureId(plan, 2))
                .get(agency.officer(), "/prefill")
                .body("noneOf", is(empty()));
    }

    /** The step was verified as done on 1 August. */
    @ParameterizedTest
    @CsvSource({"H1/2567, 0", "H2/2567, 1"})
    void whatWasDoneAfterThePeriodIsNotCountedInIt(String period, int done) {
        tell(Announced.planClosed(plan, agency.id()));
        var reports = duty("HALF_YEARLY", Announced.measureId(plan, 1));
        var id = reports.at("/reports/" + (period.startsWith("H1") ? 0 : 1) + "/id")
                .asText();

        AReport.of(agency, id)
                .get(agency.officer(), "/prefill")
                .body("period.label", equalTo(period))
                .body("facts.steps", equalTo(3))
                .body("facts.stepsDone", equalTo(done))
                .body("facts.measures.number", contains(1));
    }

    @Test
    void evidenceOfAnotherMeasureIsNotShown() {
        tell(Announced.planClosed(plan, agency.id()));

        report("FISCAL_YEAR_END", Announced.measureId(plan, 2))
                .get(agency.officer(), "/prefill")
                .body("facts.evidence", is(empty()))
                .body("constraints", is(empty()));
    }

    @Test
    void formTellsTheFollowUpsOfItsPeriod() {
        tell(Announced.planApproved(plan, agency.id()));
        var recorded = Announced.followUp("recorded", UUID.randomUUID(), plan);
        Events.send(Announced.FOLLOW_UPS, recorded);
        Announced.awaitRow("follow_up", UUID.fromString(recorded.get("subject").asText()));
        var reports = duty("HALF_YEARLY", null);

        AReport.of(agency, reports.at("/reports/1/id").asText())
                .get(agency.officer(), "/prefill")
                .body("facts.followUps.number", contains(2))
                .body("facts.followUps.recordedOn", contains("2024-06-15"))
                .body("summary", containsString("กำกับติดตามแล้ว 1 จาก 1 ครั้ง"));
        AReport.of(agency, reports.at("/reports/0/id").asText())
                .get(agency.officer(), "/prefill")
                .body("facts.followUps", is(empty()));
    }

    @Test
    void returnedReportStartsFromWhatWasHandedIn() {
        tell(Announced.planClosed(plan, agency.id()));
        var report = report("FISCAL_YEAR_END", null);
        report.submit(
                agency.officer(),
                "{\"summary\": \"ตามที่ส่ง\", \"noneOf\": [\"PROBLEM\", \"CONSTRAINT\"],"
                        + " \"obstacles\": [{\"text\": \"ระบบล่ม\", \"addressee\": \"OWN_HEAD\"}]}");
        report.returnedBy(agency.head());

        report.get(agency.officer(), "/prefill")
                .body("summary", equalTo("ตามที่ส่ง"))
                .body("obstacles.text", contains("ระบบล่ม"))
                .body("constraints", is(empty()))
                .body("noneOf", contains("PROBLEM", "CONSTRAINT"));
    }

    @Test
    void provinceReadsTheFormAndAStrangerDoesNot() {
        var report = agency.below().plan().duty().firstReport();

        report.get(agency.supervisor(), "/prefill").statusCode(200);
        report.get(AnAgency.known().officer(), "/prefill").statusCode(404);
    }

    private void tell(ObjectNode event) {
        Events.send(Announced.PLANS, event);
        Announced.awaitRow("measure_plan", plan);
    }

    private AReport report(String frequency, UUID measure) {
        return AReport.of(agency, duty(frequency, measure).at("/reports/0/id").asText());
    }

    private com.fasterxml.jackson.databind.JsonNode duty(String frequency, UUID measure) {
        var duty = agency.dutyOn(plan).with("frequency", "{\"kind\": \"" + frequency + "\"}");
        return (measure == null ? duty : duty.onMeasure(measure)).created();
    }
}
