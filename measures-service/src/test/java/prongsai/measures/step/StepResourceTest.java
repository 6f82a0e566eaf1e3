package prongsai.measures.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.delete;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.put;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.TestClock;
import prongsai.measures.Contract;

@QuarkusTest
class StepResourceTest {

    @AfterEach
    void theRealTimeAgain() {
        TestClock.reset();
    }

    @Test
    void aStepIsReportedByOneAndVerifiedByAnother() {
        var agency = anyAgency();
        var step = agency.approvedStep();
        post(agency.officer(), path(step, "completion"), Map.of("note", "เผยแพร่แล้ว"), 0)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("REPORTED_DONE"));
        post(agency.approver(), path(step, "verification"), Map.of("outcome", "VERIFIED"), 1)
                .statusCode(409);
        post(agency.anotherOfficer(), path(step, "verification"), Map.of("outcome", "VERIFIED"), 1)
                .statusCode(200)
                .body("status", equalTo("VERIFIED"));
        get(agency.officer(), "/v1/steps/" + step)
                .header("ETag", "\"2\"")
                .body("history.from", contains("OPEN", "REPORTED_DONE"))
                .body("history.to", contains("REPORTED_DONE", "VERIFIED"))
                .body("history[0].note", equalTo("เผยแพร่แล้ว"))
                .body("history[1].changedBy", equalTo("another-account-of-" + agency.code()));
    }

    @Test
    void aRejectedReportIsMadeAgainAndTheHistoryIsKept() {
        var agency = anyAgency();
        var step = agency.approvedStep();
        post(agency.officer(), path(step, "completion"), Map.of("extent", "IN_PART"), 0)
                .body("status", equalTo("DONE_IN_PART"));
        post(agency.officer(), path(step, "completion"), Map.of(), 1).body("status", equalTo("REPORTED_DONE"));
        var rejected = Map.of("outcome", "REJECTED", "note", "ไม่พบเอกสาร");
        post(agency.anotherOfficer(), path(step, "verification"), Map.of("outcome", "REJECTED"), 2)
                .statusCode(422)
                .body("errors.pointer", contains("/note"));
        post(agency.anotherOfficer(), path(step, "verification"), rejected, 2).body("status", equalTo("REJECTED"));
        post(agency.officer(), path(step, "completion"), Map.of(), 3).body("status", equalTo("REPORTED_DONE"));
        post(agency.officer(), path(step, "reopening"), Map.of("reason", "รายงานผิดข้อ"), 4)
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("doneOn", nullValue())
                .body("history.to", contains("DONE_IN_PART", "REPORTED_DONE", "REJECTED", "REPORTED_DONE", "OPEN"));
    }

    @Test
    void whetherItIsLateIsSaidByTheClock() {
        var agency = anyAgency();
        var plan = agency.plan();
        var measure = agency.measure(
                plan,
                Map.of(
                        "title", "ก",
                        "period", Map.of("until", Map.of("date", "2024-06-15")),
                        "steps", List.of(Map.of("text", "ข", "dueOn", "2024-06-10"), Map.of("text", "ค"))));
        approve(agency.approver(), plan, 1).statusCode(200);
        TestClock.setDate(LocalDate.parse("2024-06-12"));
        List<String> steps = get(agency.officer(), "/v1/measures/" + measure)
                .body("steps.effectiveDueOn", contains("2024-06-10", "2024-06-15"))
                .body("steps.late", contains(true, false))
                .extract()
                .path("steps.id");
        post(agency.officer(), path(steps.get(0), "completion"), Map.of("doneOn", "2024-06-10"), 0)
                .body("late", equalTo(false))
                .body("reportedOn", equalTo("2024-06-12"));
        post(agency.officer(), path(steps.get(1), "completion"), Map.of("doneOn", "2024-06-13"), 0)
                .statusCode(422)
                .body("errors.pointer", contains("/doneOn"));
        TestClock.setDate(LocalDate.parse("2024-06-16"));
        post(agency.officer(), path(steps.get(1), "completion"), Map.of(), 0)
                .body("doneOn", equalTo("2024-06-16"))
                .body("late", equalTo(true));
    }

    @Test
    void eachChangeTellsTheWholePlan() {
        var agency = anyAgency();
        var step = agency.approvedStep();
        String plan = get(agency.officer(), "/v1/steps/" + step).extract().path("measurePlanId");
        post(agency.officer(), path(step, "completion"), Map.of(), 0).statusCode(200);
        var events = Contract.published("measure-plan.changed", plan);
        var last = events.get(events.size() - 1);
        assertThat(last.get("sequence").asLong()).isEqualTo(3);
        assertThat(last.at("/data/status").asText()).isEqualTo("APPROVED");
        assertThat(last.at("/data/measures/0/steps/0/status").asText()).isEqualTo("REPORTED_DONE");
        get(agency.officer(), "/v1/measure-plans/" + plan).header("ETag", "\"3\"");
    }

    @Test
    void stepsOfADraftAreNotReportedAndWhatWasReportedIsNotDropped() {
        var agency = anyAgency();
        var plan = agency.plan();
        var measure = agency.measure(plan);
        String step = get(agency.officer(), "/v1/measures/" + measure).extract().path("steps[0].id");
        post(agency.officer(), path(step, "completion"), Map.of(), 0).statusCode(409);
        approve(agency.approver(), plan, 1).statusCode(200);
        post(agency.officer(), path(step, "completion"), Map.of(), 0).statusCode(200);
        post(agency.approver(), "/v1/measure-plans/" + plan + "/reopening", Map.of("reason", "ก"), 3)
                .statusCode(200);
        put(agency.officer(), "/v1/measures/" + measure, Map.of("title", "ก"), 0)
                .statusCode(409);
        delete(agency.officer(), "/v1/measures/" + measure, 0).statusCode(409);
        var kept = Map.of("title", "ก", "steps", List.of(Map.of("text", "ใหม่"), Map.of("id", step, "text", "ข")));
        put(agency.officer(), "/v1/measures/" + measure, kept, 0)
                .statusCode(200)
                .body("steps.status", contains("OPEN", "REPORTED_DONE"));
    }

    @Test
    void onlyTheAgencyItselfReports() {
        var parent = anyAgency();
        var agency = agencyBelow(parent);
        var step = agency.approvedStep();
        post(parent.officer(), path(step, "completion"), Map.of(), 0).statusCode(403);
        post(anyAgency().officer(), path(step, "completion"), Map.of(), 0).statusCode(404);
        post(agency.officer(), path(step, "completion"), Map.of(), 7).statusCode(412);
        get(agency.officer(), "/v1/steps/" + step).body("history", empty());
    }

    private static String path(String step, String transition) {
        return "/v1/steps/" + step + "/" + transition;
    }
}
