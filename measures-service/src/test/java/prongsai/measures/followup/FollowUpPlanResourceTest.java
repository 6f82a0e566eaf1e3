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
import static prongsai.measures.Given.semiMonthly;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.kit.test.TestClock;
import prongsai.kit.test.Tokens;
import prongsai.measures.Contract;

@QuarkusTest
class FollowUpPlanResourceTest {

    private static final LocalDate DAY_OF_THE_MEMO = LocalDate.parse("2024-06-07");

    @BeforeEach
    void itIsTheDayOfTheMemo() {
        TestClock.setDate(DAY_OF_THE_MEMO);
    }

    @AfterEach
    void theRealTimeAgain() {
        TestClock.reset();
    }

    @Test
    void every15DaysIsThe15thAnd30thAndWhatHasPassedIsALateEntry() {
        var agency = anyAgency();
        var plan = agency.plan();
        var measure = agency.measure(plan);
        var created = post(agency.officer(), "/v1/follow-up-plans", semiMonthly(plan, measure))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("measureIds", contains(measure))
                .body("recurrence", equalTo(Map.of("pattern", "SEMI_MONTHLY")))
                .body("followUps.number", contains(1, 2, 3, 4))
                .body("followUps.dueOn", contains("2024-05-30", "2024-06-15", "2024-06-30", "2024-07-15"))
                .body("followUps.enteredOn", contains("2024-06-07", "2024-06-07", "2024-06-07", "2024-06-07"))
                .body("followUps.status", contains("LATE_ENTRY", "SCHEDULED", "SCHEDULED", "SCHEDULED"));
        Map<String, Object> asCreated = created.extract().path("$");
        Map<String, Object> asRead = get(agency.officer(), "/v1/follow-up-plans/" + asCreated.get("id"))
                .statusCode(200)
                .extract()
                .path("$");
        assertThat(asRead).isEqualTo(asCreated);
    }

    @Test
    void eachFollowUpIsAnnouncedInOrder() {
        var agency = anyAgency();
        var plan = agency.plan();
        var followUpPlan = agency.followUpPlan(plan, agency.measure(plan));
        var events = scheduled(followUpPlan);
        assertThat(events).extracting(each -> each.at("/data/number").asInt()).containsExactly(1, 2, 3, 4);
        assertThat(events)
                .extracting(each -> each.at("/data/status").asText())
                .containsExactly("LATE_ENTRY", "SCHEDULED", "SCHEDULED", "SCHEDULED");
        var second = events.get(1);
        Contract.assertHolds("follow-up.scheduled", second);
        assertThat(second.at("/data/title").asText())
                .isEqualTo(
                        "กำกับติดตามครั้งที่ 2 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. 2567");
        assertThat(second.at("/data/dueOn").asText()).isEqualTo("2024-06-15");
        assertThat(second.at("/data/enteredOn").asText()).isEqualTo("2024-06-07");
        assertThat(second.at("/data/measurePlanId").asText()).isEqualTo(plan);
        assertThat(second.at("/data/agencyCode").asText()).isEqualTo(agency.code());
        assertThat(second.at("/data/fiscalYear").asInt()).isEqualTo(2567);
        assertThat(second.get("sequence").asLong()).isZero();
    }

    @Test
    void todayIsTheDateOfBangkokAndNotOfUtc() {
        TestClock.set(Instant.parse("2024-06-15T17:30:00Z")); // half past midnight of the 16th in Bangkok
        var agency = anyAgency();
        var plan = agency.plan();
        var measure = agency.measure(plan);
        post(agency.officer(), "/v1/follow-up-plans", semiMonthly(plan, measure))
                .body("followUps.enteredOn[0]", equalTo("2024-06-16"))
                .body("followUps.status", contains("LATE_ENTRY", "LATE_ENTRY", "SCHEDULED", "SCHEDULED"));
    }

    @Test
    void whatIsDueOnTheDayOfEntryIsNotLate() {
        TestClock.setDate(LocalDate.parse("2024-05-30"));
        var agency = anyAgency();
        var plan = agency.plan();
        post(agency.officer(), "/v1/follow-up-plans", semiMonthly(plan, agency.measure(plan)))
                .body("followUps.status[0]", equalTo("SCHEDULED"));
    }

    @Test
    void theSupervisorsUnitIsResponsible() {
        var agency = anyAgency();
        var plan = agency.plan();
        var main = agency.unit("กลุ่มอำนวยการ");
        var supervisor = agency.unit("กลุ่มบริหารงานบุคคล");
        var measure = agency.measure(plan, Map.of("title", "ก", "assignees", List.of(unit(main))));
        var request = new HashMap<>(semiMonthly(plan, measure));
        request.put("supervisor", unit(supervisor));
        request.put("channels", List.of("LINE_GROUP", "MEETING"));
        String id = post(agency.officer(), "/v1/follow-up-plans", request)
                .statusCode(201)
                .body("supervisor.role", equalTo("SUPERVISOR"))
                .body("supervisor.unitId", equalTo(supervisor.toString()))
                .body("channels", contains("LINE_GROUP", "MEETING"))
                .extract()
                .path("id");
        assertThat(responsibleUnits(id)).containsExactly(supervisor.toString());
    }

    @Test
    void withoutASupervisorTheMainUnitsOfTheMeasuresAreResponsible() {
        var agency = anyAgency();
        var plan = agency.plan();
        var first = agency.unit("กองคลัง");
        var second = agency.unit("สำนักปลัด");
        var others = List.of(
                unit(first),
                Map.of("kind", "UNIT", "role", "SECONDARY", "unitId", agency.unit("กองช่าง")),
                Map.of("kind", "POSITION", "name", "นิติกร"));
        var one = agency.measure(plan, Map.of("title", "ก", "assignees", others));
        var two = agency.measure(plan, Map.of("title", "ข", "assignees", List.of(unit(second), unit(first))));
        agency.measure(plan, Map.of("title", "ค", "assignees", List.of(unit(agency.unit("ไม่เกี่ยวข้อง")))));
        String id = post(agency.officer(), "/v1/follow-up-plans", semiMonthly(plan, two, one))
                .statusCode(201)
                .body("measureIds", contains(two, one))
                .extract()
                .path("id");
        assertThat(responsibleUnits(id)).containsExactlyInAnyOrder(first.toString(), second.toString());
    }

    @Test
    void whereNoUnitIsNamedTheAgencyItselfIsResponsible() {
        var agency = anyAgency();
        var plan = agency.plan();
        assertThat(responsibleUnits(agency.followUpPlan(plan, agency.measure(plan))))
                .isEmpty();
    }

    @Test
    void aSingleDeadlineIsOneFollowUp() {
        var agency = anyAgency();
        var plan = agency.plan();
        var request = Map.of(
                "measurePlanId", plan,
                "measureIds", List.of(agency.measure(plan)),
                "recurrence", Map.of("pattern", "SINGLE", "date", "2024-06-10"));
        post(agency.officer(), "/v1/follow-up-plans", request)
                .statusCode(201)
                .body("recurrence", equalTo(Map.of("pattern", "SINGLE", "date", "2024-06-10")))
                .body("from", nullValue())
                .body("supervisor", nullValue())
                .body("followUps.dueOn", contains("2024-06-10"));
    }

    @Test
    void aPlanOf400FollowUpsIsMadeAtOnceWithAllItsEvents() {
        var agency = anyAgency();
        var plan = agency.plan();
        var request = new HashMap<>(semiMonthly(plan, agency.measure(plan)));
        request.put("recurrence", Map.of("pattern", "EVERY_N_DAYS", "days", 1));
        request.put("from", "2024-01-01");
        request.put("until", "2025-02-03");
        String id = post(agency.officer(), "/v1/follow-up-plans", request)
                .statusCode(201)
                .body("followUps", hasSize(400))
                .extract()
                .path("id");
        assertThat(scheduled(id))
                .extracting(each -> each.at("/data/number").asInt())
                .isSorted()
                .hasSize(400);
    }

    @Test
    void aPlanWhoseEventsCannotBeStoredIsNotStoredEither() {
        var agency = anyAgency();
        var plan = agency.plan();
        var measure = agency.measure(plan);
        Database.execute(
                "alter table outbox add constraint outbox_full_check check (payload not like '%\"measurePlanId\":\""
                        + plan + "\"%\"number\":4,%')");
        try {
            post(agency.officer(), "/v1/follow-up-plans", semiMonthly(plan, measure))
                    .statusCode(500);
        } finally {
            Database.execute("alter table outbox drop constraint outbox_full_check");
        }
        assertThat(Database.query("select 1 from follow_up where measure_plan_id = ?::uuid", plan))
                .isEmpty();
        assertThat(Database.query(
                        "select 1 from outbox where aggregatetype = 'follow-ups' and payload like ?", "%" + plan + "%"))
                .isEmpty();
        post(agency.officer(), "/v1/follow-up-plans", semiMonthly(plan, measure))
                .statusCode(201);
    }

    @Test
    void theNameOfASupervisingPersonStaysInTheOwnAgency() {
        var parent = anyAgency();
        var agency = agencyBelow(parent);
        var plan = agency.plan();
        var request = new HashMap<>(semiMonthly(plan, agency.measure(plan)));
        request.put("supervisor", Map.of("kind", "PERSON", "name", "ชื่อของบุคคล"));
        String id = post(agency.officer(), "/v1/follow-up-plans", request)
                .statusCode(201)
                .body("supervisor.name", equalTo("ชื่อของบุคคล"))
                .extract()
                .path("id");
        get(Tokens.supervisor(parent.code()), "/v1/follow-up-plans/" + id)
                .statusCode(200)
                .body("supervisor.kind", equalTo("PERSON"))
                .body("supervisor.name", nullValue());
        assertThat(scheduled(id).toString()).doesNotContain("ชื่อของบุคคล");
        get(anyAgency().officer(), "/v1/follow-up-plans/" + id).statusCode(404);
        get(agency.officer(), "/v1/follow-up-plans/" + UUID.randomUUID()).statusCode(404);
    }

    private static List<JsonNode> scheduled(String followUpPlanId) {
        return Events.published("prongsai.follow-up.scheduled.v1").stream()
                .filter(each -> each.at("/data/followUpPlanId").asText().equals(followUpPlanId))
                .toList();
    }

    private static List<String> responsibleUnits(String followUpPlanId) {
        var units = scheduled(followUpPlanId).get(0).at("/data/responsibleUnitIds");
        return StreamSupport.stream(units.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Map<String, Object> unit(UUID id) {
        return Map.of("kind", "UNIT", "unitId", id);
    }
}
