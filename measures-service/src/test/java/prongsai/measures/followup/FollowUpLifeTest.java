package prongsai.measures.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.TestClock;
import prongsai.measures.Contract;

/** The memo of 7 June 2567: number 1 is entered late, 2 to 4 lie ahead. */
@QuarkusTest
class FollowUpLifeTest {

    private static final Map<String, String> LATER =
            Map.of("dueOn", "2024-06-18", "reason", "ผู้บริหารติดราชการ", "announcement", "หนังสือ ที่ ศธ 0206/123");

    private AFollowUpPlan plan;

    @BeforeEach
    void theMemoIsEntered() {
        TestClock.setDate(LocalDate.parse("2024-06-07"));
        plan = AFollowUpPlan.ofTheMemo();
    }

    @AfterEach
    void theRealTimeAgain() {
        TestClock.reset();
    }

    @Test
    void oneIsRescheduledWithReasonAndAnnouncementAndItsHistoryIsKept() {
        change(2, "rescheduling", LATER, 0)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("number", equalTo(2))
                .body("plannedOn", equalTo("2024-06-15"))
                .body("dueOn", equalTo("2024-06-18"));
        change(2, "rescheduling", Map.of("dueOn", "2024-06-19", "reason", "ห้องไม่ว่าง"), 1)
                .statusCode(200);
        get(plan.agency().officer(), plan.path(2))
                .body("reschedulings.from", contains("2024-06-15", "2024-06-18"))
                .body("reschedulings.to", contains("2024-06-18", "2024-06-19"))
                .body("reschedulings.cause", contains("REQUESTED", "REQUESTED"))
                .body("reschedulings.announcement", contains("หนังสือ ที่ ศธ 0206/123", null));
        var events =
                Contract.published("follow-up.rescheduled", plan.followUps().get(1));
        assertThat(events).extracting(each -> each.get("sequence").asLong()).containsExactly(1L, 2L);
        assertThat(events.get(1).at("/data/dueOn").asText()).isEqualTo("2024-06-19");
        assertThat(events.toString()).doesNotContain("ผู้บริหารติดราชการ");
    }

    @Test
    void aLateEntryThatIsMovedAheadIsDueAgain() {
        change(1, "rescheduling", Map.of("dueOn", "2024-06-07", "reason", "ก"), 0)
                .statusCode(200)
                .body("status", equalTo("SCHEDULED"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2024-06-06 | ก | -  | 422 | /dueOn",
                "2024-06-07 | ก | -  | 200 | -",
                "2024-06-15 | ก | -  | 422 | /dueOn",
                "2567-06-18 | ก | -  | 422 | /dueOn",
                "2024-06-18 | - | -  | 422 | /reason",
                "2024-06-18 | ก | '' | 422 | /announcement",
                "18.6.2567  | ก | -  | 400 | /dueOn",
            })
    void aReschedulingThatIsWrongIsRefused(String dueOn, String reason, String reference, int status, String pointer) {
        var body = new HashMap<String, String>();
        body.put("dueOn", dueOn);
        body.put("reason", reason);
        body.put("announcement", reference);
        var answer = change(2, "rescheduling", body, 0).statusCode(status);
        if (status != 200) {
            answer.body("errors[0].pointer", equalTo(pointer));
            get(plan.agency().officer(), plan.path(2))
                    .body("version", equalTo(0))
                    .body("dueOn", equalTo("2024-06-15"));
            assertThat(Contract.published(
                            "follow-up.rescheduled", plan.followUps().get(1)))
                    .isEmpty();
        }
    }

    @Test
    void oneIsCancelledWithAReasonAndKeepsItsNumber() {
        change(3, "cancellation", Map.of(), 0).statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        change(3, "cancellation", Map.of("reason", "รวมกับครั้งถัดไป"), 0)
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancellation.reason", equalTo("รวมกับครั้งถัดไป"))
                .body("cancellation.cause", equalTo("REQUESTED"));
        plan.read().body("followUps.number", contains(1, 2, 3, 4));
        var events = Contract.published("follow-up.cancelled", plan.followUps().get(2));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).at("/data/cancelled/on").asText()).isEqualTo("2024-06-07");
        assertThat(events.get(0).at("/data/cancelled/reason").isNull()).isTrue();
    }

    @Test
    void whatWasRecordedOrCancelledIsOver() {
        plan.record(2, "2024-06-07");
        change(3, "cancellation", Map.of("reason", "ก"), 0).statusCode(200);
        for (int over : new int[] {2, 3}) {
            change(over, "rescheduling", LATER, 1).statusCode(409);
            change(over, "cancellation", Map.of("reason", "ก"), 1).statusCode(409);
            change(over, "record", Map.of("heldOn", "2024-06-07"), 1).statusCode(409);
        }
    }

    @Test
    void whoHasNotSeenThePresentStateOrIsAStrangerChangesNothing() {
        change(2, "rescheduling", LATER, 7).statusCode(412);
        post(plan.agency().officer(), plan.path(2) + "/cancellation", Map.of("reason", "ก"))
                .statusCode(428);
        post(anyAgency().officer(), plan.path(2) + "/rescheduling", LATER, 0).statusCode(404);
        post(anyAgency().officer(), plan.path(2) + "/cancellation", Map.of("reason", "ก"), 0)
                .statusCode(404);
        get(plan.agency().officer(), plan.path(2)).body("version", equalTo(0)).body("cancellation", nullValue());
    }

    @Test
    void whenThePlanIsClosedWhatLiesAheadIsCancelledAndTheRestCanStillBeRecorded() {
        approve(plan.agency().approver(), plan.plan(), 1).statusCode(200);
        TestClock.setDate(LocalDate.parse("2024-06-30"));
        post(plan.agency().approver(), "/v1/measure-plans/" + plan.plan() + "/closing", Map.of(), 2)
                .statusCode(200);
        plan.read().body("followUps.status", contains("LATE_ENTRY", "SCHEDULED", "SCHEDULED", "CANCELLED"));
        var event = Contract.published("follow-up.cancelled", plan.followUps().get(3));
        assertThat(event).hasSize(1);
        assertThat(event.get(0).at("/data/cancelled/cause").asText()).isEqualTo("PLAN_CLOSED");
        assertThat(event.get(0).at("/data/cancelled/reason").asText()).isNotBlank();
        change(2, "rescheduling", Map.of("dueOn", "2024-07-03", "reason", "ก"), 0)
                .statusCode(409);
        change(2, "cancellation", Map.of("reason", "ก"), 0).statusCode(409);
        change(2, "record", Map.of("heldOn", "2024-06-15"), 0).statusCode(200).body("late", equalTo(true));
    }

    @Test
    void reopeningThePlanLeavesItsFollowUpsAsTheyAre() {
        approve(plan.agency().approver(), plan.plan(), 1).statusCode(200);
        post(plan.agency().approver(), "/v1/measure-plans/" + plan.plan() + "/reopening", Map.of("reason", "ก"), 2)
                .statusCode(200);
        plan.read()
                .body("followUps.status", contains("LATE_ENTRY", "SCHEDULED", "SCHEDULED", "SCHEDULED"))
                .body("followUps.version", contains(0, 0, 0, 0));
    }

    private ValidatableResponse change(int number, String what, Map<String, ?> body, int version) {
        return post(plan.agency().officer(), plan.path(number) + "/" + what, body, version);
    }
}
