package prongsai.measures.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.put;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.measures.Contract;

@QuarkusTest
class PlanLifeTest {

    private static final String NO_REASON = "{\"reason\": \" \"}";

    @Test
    void theApproverSaysInWhichCapacityHeActs() {
        var agency = anyAgency();
        var plan = agency.plan();
        agency.measure(plan);
        var capacity = Map.of(
                "position", "ศึกษาธิการจังหวัดร้อยเอ็ด", "acting", true, "ownPosition", "รองศึกษาธิการจังหวัดร้อยเอ็ด");
        post(agency.approver(), path(plan, "approval"), Map.of("capacity", capacity), 1)
                .statusCode(200)
                .body("approvedBy", equalTo("account-of-" + agency.code()))
                .body("capacity", equalTo(capacity));
        var event = Contract.published("measure-plan.approved", plan).get(0);
        assertThat(event.at("/data/approvedAs/position").asText()).isEqualTo("ศึกษาธิการจังหวัดร้อยเอ็ด");
        assertThat(event.at("/data/approvedAs/acting").asBoolean()).isTrue();
    }

    @Test
    void onlyOneWhoIsActingHasAPositionOfHisOwn() {
        var agency = anyAgency();
        var plan = agency.plan();
        agency.measure(plan);
        var capacity = Map.of("position", "นายกเทศมนตรี", "ownPosition", "ปลัดเทศบาล");
        post(agency.approver(), path(plan, "approval"), Map.of("capacity", capacity), 1)
                .statusCode(422)
                .body("errors.pointer", contains("/capacity/ownPosition"));
    }

    @Test
    void everyUrgentFindingIsAnsweredOrExplainedBeforeApproval() {
        var agency = anyAgency();
        var assessment = agency.assessment();
        agency.finding(assessment, "MAINTAIN");
        var answered = agency.finding(assessment, "URGENT");
        var explained = agency.finding(assessment, "URGENT");
        var plan = agency.plan(Map.of("assessmentId", assessment));
        agency.measure(
                plan, Map.of("title", "ก", "findingIds", List.of(answered), "steps", List.of(Map.of("text", "ข"))));
        List<String> shown =
                get(agency.officer(), "/v1/measure-plans/" + plan).extract().path("findings.id");
        approve(agency.approver(), plan, 1)
                .statusCode(422)
                .body("errors.pointer", contains("/findings/" + shown.indexOf(explained.toString())))
                .body("errors[0].detail", notNullValue());

        var explanation = Map.of("findingId", explained, "text", "แก้ไขแล้วก่อนประกาศผล");
        put(agency.officer(), path(plan, "finding-explanations"), Map.of("explanations", List.of(explanation)), 1)
                .statusCode(200)
                .body("findings.find { it.id == '" + explained + "' }.explanation", equalTo("แก้ไขแล้วก่อนประกาศผล"))
                .body("findings.find { it.id == '" + answered + "' }.measureIds", hasSize(1));
        approve(agency.approver(), plan, 2).statusCode(200);
    }

    @Test
    void onlyFindingsOfThePlansAssessmentAreExplained() {
        var agency = anyAgency();
        var plan = agency.plan(Map.of("assessmentId", agency.assessment()));
        var foreign = Map.of("findingId", agency.finding(), "text", "ก");
        put(agency.officer(), path(plan, "finding-explanations"), Map.of("explanations", List.of(foreign)), 0)
                .statusCode(422)
                .body("errors.pointer", contains("/explanations/0/findingId"));
    }

    @ParameterizedTest
    @CsvSource({"INDICATOR, /measures/0/indicators", "ISSUE, /measures/0/issue"})
    void aMeasureStandsUnderWhatItsPlanIsKeyedBy(String keyedBy, String pointer) {
        var agency = anyAgency();
        var plan = agency.plan(Map.of("keyedBy", keyedBy));
        agency.measure(plan);
        approve(agency.approver(), plan, 1).statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void anApprovedPlanIsReopenedWithAReasonChangedAndApprovedAgain() {
        var agency = anyAgency();
        var plan = agency.plan();
        agency.measure(plan);
        approve(agency.approver(), plan, 1).statusCode(200);
        put(agency.officer(), "/v1/measure-plans/" + plan, Map.of("title", "ก"), 2)
                .statusCode(409);
        post(agency.approver(), path(plan, "reopening"), NO_REASON, 2).statusCode(422);
        post(agency.approver(), path(plan, "reopening"), Map.of("reason", "เปลี่ยนผู้รับผิดชอบ"), 2)
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("approvedAt", nullValue())
                .body("reopenings.reason", contains("เปลี่ยนผู้รับผิดชอบ"));
        put(agency.officer(), "/v1/measure-plans/" + plan, Map.of("title", "ก"), 3)
                .statusCode(200);
        approve(agency.approver(), plan, 4).statusCode(200).body("reopenings", hasSize(1));
        assertThat(Contract.published("measure-plan.changed", plan))
                .extracting(event -> event.at("/data/status").asText())
                .containsOnly("DRAFT");
    }

    @Test
    void aClosedPlanStaysClosed() {
        var agency = anyAgency();
        var plan = agency.plan();
        agency.measure(plan);
        post(agency.approver(), path(plan, "closing"), Map.of(), 1).statusCode(409);
        approve(agency.approver(), plan, 1).statusCode(200);
        post(agency.approver(), path(plan, "closing"), Map.of(), 1).statusCode(412);
        post(agency.approver(), path(plan, "closing"), Map.of(), 2)
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("closedAt", notNullValue())
                .body("closedBy", equalTo("account-of-" + agency.code()));
        post(agency.approver(), path(plan, "reopening"), Map.of("reason", "ก"), 3)
                .statusCode(409);
        put(agency.officer(), "/v1/measure-plans/" + plan, Map.of(), 3).statusCode(409);
        var events = Contract.published("measure-plan.closed", plan);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).at("/data/measures")).hasSize(1);
    }

    private static String path(String plan, String transition) {
        return "/v1/measure-plans/" + plan + "/" + transition;
    }
}
