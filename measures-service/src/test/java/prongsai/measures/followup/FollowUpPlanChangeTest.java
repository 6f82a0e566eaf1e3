package prongsai.measures.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.delete;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.put;
import static prongsai.measures.Given.semiMonthly;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.TestClock;
import prongsai.measures.Contract;

/** It is 20 June 2567: number 1 was held, number 2 is overdue, 3 and 4 lie ahead. */
@QuarkusTest
class FollowUpPlanChangeTest {

    private static final Map<String, String> WHY = Map.of("reason", "เปลี่ยนวันประชุม");

    private AFollowUpPlan plan;

    @BeforeEach
    void theFirstIsRecorded() {
        TestClock.setDate(LocalDate.parse("2024-05-20"));
        plan = AFollowUpPlan.ofTheMemo();
        TestClock.setDate(LocalDate.parse("2024-05-30"));
        plan.record(1, "2024-05-30");
        TestClock.setDate(LocalDate.parse("2024-06-20"));
    }

    @AfterEach
    void theRealTimeAgain() {
        TestClock.reset();
    }

    @Test
    void whatWasRecordedAndEveryNumberStays() {
        var before = plan.followUps();
        plan.change(Map.of("until", "2024-08-30"), 0)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("until", equalTo("2024-08-30"))
                .body("followUps.number", contains(1, 2, 3, 4, 5, 6, 7))
                .body("followUps.status[0]", equalTo("RECORDED"))
                .body("followUps.dueOn[4]", equalTo("2024-07-30"))
                .body("followUps.enteredOn[4]", equalTo("2024-06-20"));
        assertThat(plan.followUps()).startsWith(before.toArray(String[]::new));
        assertThat(Contract.published("follow-up.scheduled", plan.followUps().get(4)))
                .hasSize(1);
        assertThat(Contract.published("follow-up.rescheduled", before.get(2))).isEmpty();
    }

    @Test
    void whatIsNoLongerPlannedIsCancelledAndItsNumberIsNotUsedAgain() {
        plan.change(Map.of("until", "2024-07-14", "reason", "จบก่อนกำหนด"), 0)
                .statusCode(200)
                .body("followUps.status", contains("RECORDED", "SCHEDULED", "SCHEDULED", "CANCELLED"));
        var event = Contract.published("follow-up.cancelled", plan.followUps().get(3));
        assertThat(event).hasSize(1);
        assertThat(event.get(0).at("/data/cancelled/cause").asText()).isEqualTo("PLAN_CHANGED");
        assertThat(event.toString()).doesNotContain("จบก่อนกำหนด");
        get(plan.agency().officer(), plan.path(4)).body("cancellation.reason", equalTo("จบก่อนกำหนด"));
        plan.change(Map.of(), 1)
                .statusCode(200)
                .body("followUps.number", contains(1, 2, 3, 4, 5))
                .body("followUps.dueOn[4]", equalTo("2024-07-15"))
                .body("followUps.status[3]", equalTo("CANCELLED"));
    }

    @Test
    void whatOnlyMovedIsRescheduled() {
        var third = plan.followUps().get(2);
        plan.change(
                        Map.of(
                                "recurrence",
                                Map.of("pattern", "EVERY_N_DAYS", "days", 15),
                                "reason",
                                "นับทุก 15 วันจริง"),
                        0)
                .statusCode(200)
                .body("followUps.number", contains(1, 2, 3, 4))
                .body("followUps.dueOn", contains("2024-05-30", "2024-06-15", "2024-06-29", "2024-07-14"))
                .body("followUps.status[1]", equalTo("SCHEDULED"));
        var event = Contract.published("follow-up.rescheduled", third).get(0);
        assertThat(event.get("sequence").asLong()).isEqualTo(1);
        assertThat(event.at("/data/dueOn").asText()).isEqualTo("2024-06-29");
        assertThat(event.at("/data/rescheduled/from").asText()).isEqualTo("2024-06-30");
        get(plan.agency().officer(), plan.path(3))
                .body("reschedulings.cause", contains("PLAN_CHANGED"))
                .body("reschedulings.reason", contains("นับทุก 15 วันจริง"));
    }

    @Test
    void whatWasAnnouncedIsNotMovedOrCancelledWithoutAReason() {
        var shorter = Map.of("until", "2024-07-14");
        plan.change(shorter, 0).statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        plan.change(Map.of("until", "2024-07-14", "reason", " "), 0)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        plan.read().body("version", equalTo(0)).body("followUps.status[3]", equalTo("SCHEDULED"));
        assertThat(Contract.published("follow-up.cancelled", plan.followUps().get(3)))
                .isEmpty();
    }

    @Test
    void anotherSupervisorIsToldForWhatIsStillToBeHeld() {
        var unit = plan.agency().unit("กลุ่มบริหารงานบุคคล");
        plan.change(Map.of("supervisor", Map.of("kind", "UNIT", "unitId", unit)), 0)
                .statusCode(200)
                .body("supervisor.unitId", equalTo(unit.toString()))
                .body("followUps.version", contains(1, 1, 1, 1));
        assertThat(Contract.published("follow-up.rescheduled", plan.followUps().get(0)))
                .isEmpty();
        var event = Contract.published("follow-up.rescheduled", plan.followUps().get(2))
                .get(0);
        assertThat(event.get("sequence").asLong()).isEqualTo(1);
        assertThat(event.at("/data/dueOn").asText()).isEqualTo("2024-06-30");
        assertThat(event.at("/data/responsibleUnitIds/0").asText()).isEqualTo(unit.toString());
    }

    @Test
    void oneThatWasRescheduledOrCancelledByHandStaysSo() {
        var officer = plan.agency().officer();
        post(officer, plan.path(3) + "/rescheduling", Map.of("dueOn", "2024-07-03", "reason", "ก"), 0);
        post(officer, plan.path(4) + "/cancellation", Map.of("reason", "ข"), 0);
        plan.change(Map.of("channels", List.of("MEETING")), 0)
                .statusCode(200)
                .body("channels", contains("MEETING"))
                .body("followUps.dueOn", contains("2024-05-30", "2024-06-15", "2024-07-03", "2024-07-15"))
                .body("followUps.status[3]", equalTo("CANCELLED"));
    }

    @Test
    void aMeasureLeavesItsPlanOnceNothingFollowsIt() {
        var agency = plan.agency();
        var other = agency.measure(plan.plan());
        delete(agency.officer(), "/v1/measures/" + plan.measure(), 0).statusCode(409);
        plan.change(Map.of("measureIds", List.of(other)), 0).statusCode(200).body("measureIds", contains(other));
        delete(agency.officer(), "/v1/measures/" + plan.measure(), 0).statusCode(204);
    }

    @Test
    void aChangeIsCheckedLikeANewPlan() {
        plan.change(Map.of("until", "2024-05-29"), 0).statusCode(422).body("errors[0].pointer", equalTo("/until"));
        plan.change(Map.of("measureIds", List.of()), 0).statusCode(422);
        plan.change(Map.of("dayShift", "SOMEWHERE"), 0).statusCode(400).body("errors[0].pointer", equalTo("/dayShift"));
        plan.change(Map.of("colour", "red"), 0).statusCode(400);
        plan.change(WHY, 7).statusCode(412);
        plan.read().body("version", equalTo(0));
    }

    @Test
    void onlyTheAgencyItselfChangesIt() {
        var body = plan.request(WHY);
        put(anyAgency().officer(), "/v1/follow-up-plans/" + plan.id(), body, 0).statusCode(404);
        var parent = anyAgency();
        var child = agencyBelow(parent);
        var childPlan = child.plan();
        var id = child.followUpPlan(childPlan, child.measure(childPlan));
        put(parent.officer(), "/v1/follow-up-plans/" + id, body, 0).statusCode(403);
    }

    @Test
    void ofAClosedPlanNothingIsPlannedOrChangedAnyMore() {
        var agency = plan.agency();
        approve(agency.approver(), plan.plan(), 1).statusCode(200);
        post(agency.approver(), "/v1/measure-plans/" + plan.plan() + "/closing", Map.of(), 2)
                .statusCode(200);
        plan.change(WHY, 0).statusCode(409);
        post(agency.officer(), "/v1/follow-up-plans", semiMonthly(plan.plan(), plan.measure()))
                .statusCode(409);
    }
}
