package prongsai.measures.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.TestClock;
import prongsai.kit.test.Tokens;
import prongsai.measures.Contract;
import prongsai.measures.Given.KnownAgency;

@QuarkusTest
class FollowUpResourceTest {

    private KnownAgency agency;
    private String plan;
    private String measure;
    private List<String> followUps;

    @BeforeEach
    void theMemoOf7JunePlansFourFollowUps() {
        TestClock.setDate(LocalDate.parse("2024-06-07"));
        agency = anyAgency();
        plan = agency.plan();
        measure = agency.measure(plan);
        followUps = get(agency.officer(), "/v1/follow-up-plans/" + agency.followUpPlan(plan, measure))
                .extract()
                .path("followUps.id");
    }

    @AfterEach
    void theRealTimeAgain() {
        TestClock.reset();
    }

    @Test
    void aFollowUpIsRecordedWithWhatWasFound() {
        TestClock.setDate(LocalDate.parse("2024-06-15"));
        var record = Map.of(
                "heldOn",
                "2024-06-15",
                "note",
                "ประชุมติดตามแล้ว",
                "attendance",
                12,
                "progress",
                List.of(Map.of("measureId", measure, "percent", 40, "note", "ร่างคู่มือแล้ว")));
        post(agency.officer(), path(1) + "/record", record, 0)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("RECORDED"))
                .body("late", equalTo(false))
                .body("recordedOn", equalTo("2024-06-15"));
        get(agency.officer(), path(1))
                .body("heldOn", equalTo("2024-06-15"))
                .body("note", equalTo("ประชุมติดตามแล้ว"))
                .body("attendance", equalTo(12))
                .body("progress", contains(Map.of("measureId", measure, "percent", 40, "note", "ร่างคู่มือแล้ว")));

        var events = Contract.published("follow-up.recorded", followUps.get(1));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).get("sequence").asLong()).isEqualTo(1);
        assertThat(events.get(0).at("/data/recordedOn").asText()).isEqualTo("2024-06-15");
    }

    @ParameterizedTest
    @CsvSource({"2024-06-14, false", "2024-06-15, false", "2024-06-16, true"})
    void aRecordIsLateAfterTheDayThatItWasDue(LocalDate today, boolean late) {
        TestClock.setDate(today);
        post(agency.officer(), path(1) + "/record", Map.of("heldOn", today.toString()), 0)
                .statusCode(200)
                .body("late", equalTo(late));
    }

    @Test
    void aLateEntryCanBeRecordedToo() {
        post(agency.officer(), path(0) + "/record", Map.of("heldOn", "2024-05-30"), 0)
                .statusCode(200)
                .body("status", equalTo("RECORDED"))
                .body("late", equalTo(true))
                .body("recordedOn", equalTo("2024-06-07"));
    }

    @Test
    void aFollowUpIsRecordedOnce() {
        var record = Map.of("heldOn", "2024-06-07");
        post(agency.officer(), path(1) + "/record", record, 0).statusCode(200);
        post(agency.officer(), path(1) + "/record", record, 1).statusCode(409);
        post(agency.officer(), path(1) + "/record", record, 0).statusCode(412);
        post(agency.officer(), path(1) + "/record", record).statusCode(428);
        assertThat(Contract.published("follow-up.recorded", followUps.get(1))).hasSize(1);
    }

    @Test
    void ofTwoWhoRecordAtOnceOneSucceeds() throws Exception {
        var officers = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> record =
                    () -> post(agency.officer(), path(1) + "/record", Map.of("heldOn", "2024-06-07"), 0)
                            .extract()
                            .statusCode();
            var statuses = new ArrayList<Integer>();
            for (var answer : officers.invokeAll(List.of(record, record))) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        } finally {
            officers.shutdownNow();
        }
        assertThat(Contract.published("follow-up.recorded", followUps.get(1))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"heldOn\": \"2024-06-08\"}                                                                | 422 | /heldOn",
                "{\"heldOn\": \"2567-06-07\"}                                                                | 422 | /heldOn",
                "{}                                                                                          | 422 | /heldOn",
                "{\"heldOn\": \"2024-06-07\", \"attendance\": -1}                                            | 422 | /attendance",
                "{\"heldOn\": \"2024-06-07\", \"colour\": 1}                                                 | 400 | /colour",
                "{\"heldOn\": \"2024-06-07\", \"note\": \"a\\u0000b\"}                                       | 400 | /note",
                "{\"heldOn\": \"2024-06-07\", \"progress\": [{\"measureId\": \"%s\", \"percent\": 101}]}     | 422 | /progress/0/percent",
                "{\"heldOn\": \"2024-06-07\", \"progress\": [{\"measureId\": \"%s\"}]}                       | 422 | /progress/0/percent",
                "{\"heldOn\": \"2024-06-07\", \"progress\": [{\"measureId\": \"%s\", \"percent\": 1}, {\"measureId\": \"%s\", \"percent\": 2}]} | 422 | /progress/1/measureId",
            })
    void aRecordThatIsWrongIsRefused(String body, int status, String pointer) {
        post(agency.officer(), path(1) + "/record", body.replace("%s", measure), 0)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
        assertStillScheduled();
    }

    @Test
    void progressIsThatOfTheMeasuresFollowed() {
        var other = agency.measure(plan);
        var record = Map.of("heldOn", "2024-06-07", "progress", List.of(Map.of("measureId", other, "percent", 40)));
        post(agency.officer(), path(1) + "/record", record, 0)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/progress/0/measureId"));
        assertStillScheduled();
    }

    @Test
    void onlyTheAgencyItselfRecords() {
        var parent = anyAgency();
        var child = agencyBelow(parent);
        var childPlan = child.plan();
        String followUp = get(
                        child.officer(),
                        "/v1/follow-up-plans/" + child.followUpPlan(childPlan, child.measure(childPlan)))
                .extract()
                .path("followUps[1].id");
        var record = Map.of("heldOn", "2024-06-07");
        post(parent.officer(), "/v1/follow-ups/" + followUp + "/record", record, 0)
                .statusCode(403);
        post(agency.officer(), "/v1/follow-ups/" + followUp + "/record", record, 0)
                .statusCode(404);
        get(Tokens.supervisor(parent.code()), "/v1/follow-ups/" + followUp).statusCode(200);
        get(agency.officer(), "/v1/follow-ups/" + followUp).statusCode(404);
    }

    @Test
    void aListIsNarrowedAndReadPageByPage() {
        assertThat(listed("?limit=4")).isEqualTo(followUps);
        assertThat(listed("?status=LATE_ENTRY")).isEqualTo(followUps.subList(0, 1));
        assertThat(listed("?dueFrom=2024-06-15&dueUntil=2024-06-30")).isEqualTo(followUps.subList(1, 3));
        assertThat(listed("?measurePlanId=" + plan)).isEqualTo(followUps);
        assertThat(listed("?measurePlanId=" + agency.plan())).isEmpty();
        String next = get(agency.officer(), "/v1/follow-ups?limit=3").extract().path("next");
        get(agency.officer(), "/v1/follow-ups?limit=3&cursor=" + next)
                .body("items.id", equalTo(followUps.subList(3, 4)))
                .body("next", nullValue());
        get(agency.officer(), "/v1/follow-ups?dueFrom=15.6.2567")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("dueFrom"));
        get(anyAgency().officer(), "/v1/follow-ups").body("items", hasSize(0));
        get(anyAgency().officer(), "/v1/follow-ups?measurePlanId=" + plan).body("items", hasSize(0));
    }

    private List<String> listed(String query) {
        return get(agency.officer(), "/v1/follow-ups" + query)
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private String path(int index) {
        return "/v1/follow-ups/" + followUps.get(index);
    }

    private void assertStillScheduled() {
        get(agency.officer(), path(1)).body("status", equalTo("SCHEDULED")).body("version", equalTo(0));
        assertThat(Contract.published("follow-up.recorded", followUps.get(1))).isEmpty();
    }
}
