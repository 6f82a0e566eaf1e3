package prongsai.measures.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.postWithKey;
import static prongsai.measures.Given.semiMonthly;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;
import prongsai.measures.Contract;
import prongsai.measures.Given.KnownAgency;

@QuarkusTest
class MeasurePlanResourceTest {

    @Test
    void onlyAgencyAndFiscalYearAreMandatory() {
        var agency = anyAgency();
        var created = post(agency.officer(), "/v1/measure-plans", Map.of("agencyId", agency.id(), "fiscalYear", 2567))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("agencyCode", equalTo(agency.code()))
                .body("status", equalTo("DRAFT"))
                .body("title", nullValue())
                .body("measures", hasSize(0));
        String id = created.extract().path("id");
        created.header("Location", containsString("/v1/measure-plans/" + id));
        get(agency.officer(), "/v1/measure-plans/" + id)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("fiscalYear", equalTo(2567));
    }

    @Test
    void creatingAPlanTellsTheOthersOfItWhole() {
        var agency = anyAgency();
        var assessment = agency.assessment();
        String id = post(
                        agency.officer(),
                        "/v1/measure-plans",
                        Map.of(
                                "agencyId",
                                agency.id(),
                                "fiscalYear",
                                2567,
                                "programme",
                                "NACC_ITA",
                                "assessmentId",
                                assessment,
                                "title",
                                "มาตรการส่งเสริมคุณธรรม"))
                .statusCode(201)
                .body("assessmentId", equalTo(assessment.toString()))
                .extract()
                .path("id");
        var events = Contract.published("measure-plan.changed", id);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).get("sequence").asLong()).isZero();
        assertThat(events.get(0).at("/data/title").asText()).isEqualTo("มาตรการส่งเสริมคุณธรรม");
        assertThat(events.get(0).at("/data/programme").asText()).isEqualTo("NACC_ITA");
    }

    @Test
    void aPlanWithoutTitleGoesByTheStandardOneInEvents() {
        var id = anyAgency().plan();
        assertThat(Contract.published("measure-plan.changed", id)
                        .get(0)
                        .at("/data/title")
                        .asText())
                .isEqualTo("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. 2567");
    }

    @ParameterizedTest
    @ValueSource(ints = {2400, 2567, 2700})
    void everyFiscalYearOfTheBuddhistEraIsTaken(int year) {
        var agency = anyAgency();
        String id = post(agency.officer(), "/v1/measure-plans", Map.of("agencyId", agency.id(), "fiscalYear", year))
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(Contract.published("measure-plan.changed", id)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2399, 2701, 2024, 1481, 3110, 0, -1})
    void aFiscalYearThatIsNoneOfTheBuddhistEraIsRefused(int year) {
        var agency = anyAgency();
        post(agency.officer(), "/v1/measure-plans", Map.of("agencyId", agency.id(), "fiscalYear", year))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/fiscalYear"));
        assertNothingStored(agency.id());
    }

    @Test
    void aYearOfTheCommonEraGetsTheHintWhichYearWasMeant() {
        var agency = anyAgency();
        post(agency.officer(), "/v1/measure-plans", Map.of("agencyId", agency.id(), "fiscalYear", 2024))
                .statusCode(422)
                .body("errors[0].detail", containsString("2567"));
    }

    @Test
    void anUnknownAndAForeignAgencyGetTheSameAnswer() {
        var agency = anyAgency();
        var foreign = anyAgency();
        var unknown = refusedBecauseOf(agency.officer(), UUID.randomUUID());
        assertThat(refusedBecauseOf(agency.officer(), foreign.id())).isEqualTo(unknown);
        assertNothingStored(foreign.id());
    }

    private static Map<String, Object> refusedBecauseOf(String token, UUID agencyId) {
        Map<String, Object> problem = post(token, "/v1/measure-plans", Map.of("agencyId", agencyId, "fiscalYear", 2567))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/agencyId"))
                .extract()
                .path("$");
        problem.remove("traceId");
        return problem;
    }

    @Test
    void aParentDoesNotWriteInPlaceOfItsChild() {
        var parent = anyAgency();
        var child = agencyBelow(parent);
        post(parent.officer(), "/v1/measure-plans", Map.of("agencyId", child.id(), "fiscalYear", 2567))
                .statusCode(403);
        assertNothingStored(child.id());
    }

    @Test
    void anAssessmentOfAnotherAgencyIsRefused() {
        var agency = anyAgency();
        post(
                        agency.officer(),
                        "/v1/measure-plans",
                        Map.of(
                                "agencyId", agency.id(),
                                "fiscalYear", 2567,
                                "assessmentId", anyAgency().assessment()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/assessmentId"));
        assertNothingStored(agency.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"agencyId\": \"%s\", \"fiscalYear\": 2567, \"colour\": \"red\"}",
                "{\"agencyId\": \"%s\", \"fiscalYear\": 2567.5}",
                "{\"agencyId\": \"%s\", \"fiscalYear\": \"2567\"}",
                "{\"agencyId\": \"%s\", \"fiscalYear\": 2567, \"title\": \"a\\u0000b\"}",
                "{\"agencyId\": \"%s\", \"fiscalYear\": 2567",
            })
    void whatCannotBeReadIsMalformed(String body) {
        var agency = anyAgency();
        post(agency.officer(), "/v1/measure-plans", body.formatted(agency.id()))
                .statusCode(400)
                .contentType("application/problem+json");
        assertNothingStored(agency.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fiscalYear\": 2567}",
                "{\"agencyId\": \"%s\"}",
                "{\"agencyId\": \"%s\", \"fiscalYear\": 2567, \"title\": \"  \"}",
                "{\"agencyId\": \"%s\", \"fiscalYear\": 2567, \"programme\": \"nacc ita\"}",
                "null",
            })
    void whatBreaksABoundIsRefused(String body) {
        var agency = anyAgency();
        post(agency.officer(), "/v1/measure-plans", body.formatted(agency.id())).statusCode(422);
        assertNothingStored(agency.id());
    }

    @Test
    void aRepeatedRequestMakesOnePlanOneMeasureAndOneFollowUpPlan() {
        var agency = anyAgency();
        var plan = assertMadeOnce(agency, "/v1/measure-plans", Map.of("agencyId", agency.id(), "fiscalYear", 2567));
        var unit = Map.of("kind", "UNIT", "unitId", agency.unit("สำนักปลัด"));
        var measure = assertMadeOnce(
                agency,
                "/v1/measure-plans/" + plan + "/measures",
                Map.of(
                        "title", "ก",
                        "assignees", List.of(unit),
                        "steps", List.of(Map.of("text", "ข", "dueOn", "2024-06-10")),
                        "period", Map.of("until", Map.of("date", "2024-09-30", "precision", "MONTH")),
                        "constraints", Map.of("none", true)));
        assertThat(Contract.published("measure-plan.changed", plan)).hasSize(2);
        var followUps = new HashMap<>(semiMonthly(plan, measure));
        followUps.put("supervisor", unit);
        assertMadeOnce(agency, "/v1/follow-up-plans", followUps);
        assertThat(Database.query("select 1 from follow_up where measure_plan_id = ?::uuid", plan))
                .hasSize(4);
    }

    private static String assertMadeOnce(KnownAgency agency, String path, Object body) {
        var key = UUID.randomUUID().toString();
        var first = postWithKey(agency.officer(), path, body, key).statusCode(201);
        var again = postWithKey(agency.officer(), path, body, key).statusCode(201);
        assertThat(again.extract().asString()).isEqualTo(first.extract().asString());
        assertThat(again.extract().header("Location")).isEqualTo(first.extract().header("Location"));
        return first.extract().path("id");
    }

    @Test
    void aListShowsTheOwnAgencyAndThoseBelowPageByPage() {
        var parent = anyAgency();
        var child = agencyBelow(parent);
        anyAgency().plan();
        var ofParent = parent.plan();
        var ofChild = child.plan();

        var supervisor = Tokens.supervisor(parent.code());
        var firstPage = get(supervisor, "/v1/measure-plans?limit=1")
                .statusCode(200)
                .body("items.id", equalTo(List.of(ofParent)))
                .body("items[0].measures", equalTo(0));
        String next = firstPage.extract().path("next");
        get(supervisor, "/v1/measure-plans?limit=1&cursor=" + next)
                .body("items.id", equalTo(List.of(ofChild)))
                .body("next", nullValue());
        get(child.officer(), "/v1/measure-plans").body("items.id", equalTo(List.of(ofChild)));
        get(supervisor, "/v1/measure-plans?agencyId=" + child.id()).body("items.id", equalTo(List.of(ofChild)));
        get(supervisor, "/v1/measure-plans?fiscalYear=2566").body("items", hasSize(0));
        get(supervisor, "/v1/measure-plans?status=APPROVED").body("items", hasSize(0));
        get(supervisor, "/v1/measure-plans?programme=NACC_ITA").body("items", hasSize(0));
        get(supervisor, "/v1/measure-plans?fiscalYear=2024").statusCode(422);
        get(supervisor, "/v1/measure-plans?year=2567").statusCode(400);
        get(supervisor, "/v1/measure-plans?status=RED").statusCode(400).body("errors[0].parameter", equalTo("status"));
        get(supervisor, "/v1/measure-plans?agencyId=x")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("agencyId"));
    }

    @Test
    void aForeignPlanIsNotThere() {
        var plan = anyAgency().plan();
        var stranger = anyAgency();
        get(stranger.officer(), "/v1/measure-plans/" + plan).statusCode(404);
        get(stranger.officer(), "/v1/measure-plans/" + UUID.randomUUID()).statusCode(404);
    }

    private static void assertNothingStored(UUID agencyId) {
        assertThat(Database.query("select 1 from measure_plan where agency_id = ?", agencyId))
                .isEmpty();
        assertThat(Database.query("select 1 from outbox where payload like ?", "%" + agencyId + "%"))
                .isEmpty();
    }
}
