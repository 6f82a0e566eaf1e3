package prongsai.measures.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.page.Cursor;
import prongsai.kit.test.Database;
import prongsai.kit.test.TestClock;
import prongsai.kit.test.Tokens;
import prongsai.measures.Given.KnownAgency;

@QuarkusTest
class WorkResourceTest {

    private KnownAgency ministry;
    private KnownAgency agency;
    private String plan;

    @BeforeEach
    void aPlanOfAnAgency() {
        TestClock.setDate(LocalDate.parse("2024-06-14"));
        ministry = anyAgency();
        agency = agencyBelow(ministry);
        plan = agency.plan();
    }

    @AfterEach
    void theRealTimeAgain() {
        TestClock.reset();
    }

    @Test
    void workComesByDueDateAndWhatHasNoneComesLast() {
        var measure = agency.measure(
                plan,
                Map.of(
                        "title", "ก",
                        "period", Map.of("until", Map.of("date", "2024-06-01", "precision", "MONTH")),
                        "steps", List.of(step("สิ้นเดือน", null), step("วันเดียว", "2024-06-10"))));
        agency.measure(plan, Map.of("title", "ข", "steps", List.of(step("ไม่มีกำหนด", null))));
        agency.followUpPlan(plan, measure);
        approve(agency.approver(), plan, 2).statusCode(200);
        var all = work("").body(
                        "items.dueOn",
                        contains(
                                "2024-05-30",
                                "2024-06-10",
                                "2024-06-15",
                                "2024-06-30",
                                "2024-06-30",
                                "2024-07-15",
                                null))
                .body("items[0].kind", equalTo("FOLLOW_UP"))
                .body("items[0].status", equalTo("LATE_ENTRY"))
                .body("items[0].daysOverdue", equalTo(15))
                .body("items[1].text", equalTo("วันเดียว"))
                .body("items[1].daysOverdue", equalTo(4))
                .body("items[1].measureId", equalTo(measure))
                .body("items[1].assignee", nullValue())
                .body("items[2].daysOverdue", nullValue())
                .body("items[6].text", equalTo("ไม่มีกำหนด"))
                .body("next", nullValue())
                .extract()
                .<List<String>>path("items.id");
        assertThat(paged(2)).isEqualTo(all);
        work("overdue=true").body("items.id", contains(all.get(0), all.get(1)));
        work("dueFrom=2024-06-30").body("items.dueOn", contains("2024-06-30", "2024-06-30", "2024-07-15"));
        work("dueUntil=2024-06-10").body("items", hasSize(2));
        work("kind=FOLLOW_UP&dueUntil=2024-06-15").body("items.id", contains(all.get(0), all.get(2)));
        work("kind=STEP").body("items", hasSize(3));
    }

    @ParameterizedTest
    @CsvSource({"2024-06-13, 1", "2024-06-14,", "2024-06-15,"})
    void whatIsDueTodayIsNotOverdueYet(String dueOn, Integer days) {
        approved(step("ก", dueOn));
        work("").body("items.daysOverdue", contains(days));
        work("overdue=true").body("items", hasSize(days == null ? 0 : 1));
    }

    @Test
    void onlyApprovedPlansOfTheOwnAgencyAreWork() {
        agency.measure(plan);
        work("").body("items", empty());
        approve(agency.approver(), plan, 1).statusCode(200);
        work("").body("items", hasSize(1));
        get(Tokens.supervisor(ministry.code()), "/v1/work-items").body("items", empty());
        get(anyAgency().officer(), "/v1/work-items").body("items", empty());
        post(agency.approver(), "/v1/measure-plans/" + plan + "/closing", Map.of(), 2)
                .statusCode(200);
        work("").body("items", empty());
    }

    @Test
    void aReportedStepIsToBeVerifiedByAnother() {
        var step = approved(step("ก", "2024-06-10")).get(0);
        post(agency.officer(), "/v1/steps/" + step + "/completion", Map.of("extent", "IN_PART"), 0);
        work("").body("items.kind", contains("STEP")).body("items.status", contains("DONE_IN_PART"));
        post(agency.officer(), "/v1/steps/" + step + "/completion", Map.of(), 1);
        var evidence = Map.of("stepId", step, "url", "https://ita.example/", "title", "ก");
        post(agency.officer(), "/v1/evidence", evidence).statusCode(201);
        work("").body("items", empty());
        get(agency.anotherOfficer(), "/v1/work-items")
                .body("items.kind", contains("VERIFICATION"))
                .body("items.id", contains(step))
                .body("items.hasEvidence", contains(true))
                .body("items.daysOverdue", contains(nullValue()));
        get(agency.anotherOfficer(), "/v1/work-items?kind=STEP").body("items", empty());
        get(agency.anotherOfficer(), "/v1/work-items?overdue=true").body("items", empty());
        var rejected = Map.of("outcome", "REJECTED", "note", "ก");
        post(agency.anotherOfficer(), "/v1/steps/" + step + "/verification", rejected, 2)
                .statusCode(200);
        work("kind=STEP").body("items.status", contains("REJECTED"));
        post(agency.officer(), "/v1/steps/" + step + "/completion", Map.of(), 3);
        post(agency.anotherOfficer(), "/v1/steps/" + step + "/verification", Map.of("outcome", "VERIFIED"), 4)
                .statusCode(200);
        get(agency.anotherOfficer(), "/v1/work-items").body("items", empty());
        post(agency.officer(), "/v1/steps/" + step + "/reopening", Map.of("reason", "ก"), 5)
                .statusCode(200);
        work("").body("items.kind", contains("STEP")).body("items.status", contains("OPEN"));
    }

    @Test
    void aRecordedFollowUpIsNoWorkAnyMore() {
        var measure = agency.measure(plan);
        agency.followUpPlan(plan, measure);
        approve(agency.approver(), plan, 1).statusCode(200);
        List<String> ids =
                work("kind=FOLLOW_UP").body("items", hasSize(4)).extract().path("items.id");
        post(agency.officer(), "/v1/follow-ups/" + ids.get(0) + "/record", Map.of("heldOn", "2024-05-30"), 0)
                .statusCode(200);
        work("kind=FOLLOW_UP").body("items.id", contains(ids.subList(1, 4).toArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unitId=x", "kind=EVIDENCE", "unit=x", "cursor=AAAA", "overdue=yes"})
    void whatCannotBeReadIsRefused(String query) {
        get(agency.officer(), "/v1/work-items?" + query).statusCode(400);
    }

    @Test
    void aCursorOfNoDateIsRefused() {
        var cursor = Cursor.of("+999999999-12-31", UUID.randomUUID()).encode();
        get(agency.officer(), "/v1/work-items?cursor=" + cursor).statusCode(400);
    }

    /** Whatever the entity keeps for the list is what its measure says, in all plans of all tests. */
    @Test
    void theDueDateOfTheListIsThatOfTheStep() {
        var measure = agency.measure(
                plan,
                Map.of(
                        "title", "ก",
                        "period", Map.of("until", Map.of("date", "2024-06-01", "precision", "MONTH")),
                        "steps", List.of(step("ก", null), step("ข", "2024-06-10"))));
        assertThat(kept(measure)).containsExactly("2024-06-30", "2024-06-10");
        List<String> ids =
                get(agency.officer(), "/v1/measures/" + measure).extract().path("steps.id");
        var second = Map.of("id", ids.get(1), "text", "ข");
        var changed = Map.of(
                "title", "ก",
                "period", Map.of("until", Map.of("date", "2024-07-15")),
                "steps", List.of(Map.of("id", ids.get(0), "text", "ก"), second));
        put(agency.officer(), "/v1/measures/" + measure, changed, 0).statusCode(200);
        assertThat(kept(measure)).containsExactly("2024-07-15", "2024-07-15");
        assertThat(
                        Database.query(
                                """
                        select s.id from step s join measure m on m.id = s.measure_id
                        where s.effective_due_on is distinct from coalesce(s.due_on, m.until_on)
                           or s.measure_plan_id <> m.measure_plan_id"""))
                .isEmpty();
    }

    private static List<String> kept(String measure) {
        return Database.query("select effective_due_on from step where measure_id = ?::uuid order by number", measure)
                .stream()
                .map(row -> row.get("effective_due_on").toString())
                .toList();
    }

    private static Map<String, ?> step(String text, String dueOn) {
        return dueOn == null ? Map.of("text", text) : Map.of("text", text, "dueOn", dueOn);
    }

    private List<String> approved(Map<String, ?> step) {
        var measure = agency.measure(plan, Map.of("title", "ก", "steps", List.of(step)));
        approve(agency.approver(), plan, 1).statusCode(200);
        return get(agency.officer(), "/v1/measures/" + measure).extract().path("steps.id");
    }

    private ValidatableResponse work(String query) {
        return get(agency.officer(), "/v1/work-items" + (query.isEmpty() ? "" : "?" + query))
                .statusCode(200);
    }

    private List<String> paged(int limit) {
        var found = new ArrayList<String>();
        String next = null;
        do {
            var page = work("limit=" + limit + (next == null ? "" : "&cursor=" + next))
                    .extract();
            found.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        } while (next != null);
        return found;
    }
}
