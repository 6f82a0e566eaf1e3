package prongsai.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.assessment.Contracts;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.score.Documents;
import prongsai.kit.test.Api;
import prongsai.kit.test.Events;
import prongsai.kit.test.TestClock;
import prongsai.kit.test.Tokens;

@QuarkusTest
class LifeOfAnAssessmentTest {

    private static final String PUBLISHED = "prongsai.assessment.published.v1";

    private Registered agency;

    @BeforeEach
    void registerAgency() {
        agency = Registered.anyAgency();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void correctionReplacesWhatWasEnteredAndScoresAnew() {
        var id =
                Entry.of(agency).scores(Documents.subDistrict()).totals("96.97").enter();

        correct(id, 0, Entry.correction().scores(Documents.municipality()))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("overall", is(new BigDecimal("97.73")))
                .body("reconciliation", empty());
        officer()
                .get("/v1/assessments/" + id)
                .then()
                .statusCode(200)
                .body("overall", is(new BigDecimal("97.73")))
                .body("indicators.score[0]", is(new BigDecimal("97.85")))
                .body("instruments.score[0]", is(new BigDecimal("94.92")));
    }

    @Test
    void correctionTakesScoresAwayAgain() {
        var id = Entry.of(agency).scores(Documents.municipality()).enter();

        correct(id, 0, Entry.correction())
                .then()
                .statusCode(200)
                .body("overall", nullValue())
                .body("level", nullValue())
                .body("indicators", empty())
                .body("missing", hasSize(10));
    }

    @Test
    void correctionIsHeldToTheSameRules() {
        var id = Entry.of(agency).scores(Documents.municipality()).enter();

        correct(id, 0, Entry.correction().with("indicators", List.of(Map.of("number", 11, "score", 90))))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/indicators/0/number"));
        correct(id, 0, Entry.correction().with("fiscalYear", 2567))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/fiscalYear"));
        officer().get("/v1/assessments/" + id).then().body("version", equalTo(0));
    }

    @Test
    void findingThatSaysTheSameStaysTheSameFinding() {
        var kept = finding("e15");
        var id = Entry.of(agency).with("findings", List.of(finding("e2"), kept)).enter();
        List<String> before = officer().get("/v1/assessments/" + id).path("findings.id");

        List<String> after = correct(id, 0, Entry.correction().with("findings", List.of(kept, finding("e3"))))
                .then()
                .statusCode(200)
                .body("findings.itemCode", contains("e15", "e3"))
                .extract()
                .path("findings.id");

        assertThat(after.get(0)).isEqualTo(before.get(1));
        assertThat(after.get(1)).isNotIn(before);
    }

    @Test
    void itemCodeIsKeptAsPrintedAndNormalisedWhereItIsClear() {
        Entry.of(agency)
                .with("findings", List.of(finding("E๑๕"), finding("๐๑๔"), finding("๒๑")))
                .post()
                .then()
                .statusCode(201)
                .body("findings.itemCode", contains("e15", "o14", null))
                .body("findings.printedItemCode", contains("E๑๕", "๐๑๔", "๒๑"));
    }

    @Test
    void findingsAreListedInTheirOrderPageByPage() {
        var id = Entry.of(agency)
                .with("findings", List.of(finding("e1"), finding("e2"), finding("e3")))
                .enter();

        String next = officer()
                .get("/v1/assessments/" + id + "/findings?limit=2")
                .then()
                .statusCode(200)
                .body("items.itemCode", contains("e1", "e2"))
                .extract()
                .path("next");
        officer()
                .queryParam("cursor", next)
                .get("/v1/assessments/" + id + "/findings")
                .then()
                .body("items.itemCode", contains("e3"))
                .body("next", nullValue());
    }

    @Test
    void publicationFreezesTheAssessment() {
        var id = Entry.of(agency).scores(Documents.municipality()).enter();
        TestClock.set(Instant.parse("2024-05-10T02:00:00Z"));

        publish(id, 0)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("PUBLISHED"))
                .body("publishedAt", equalTo("2024-05-10T02:00:00Z"));

        correct(id, 1, Entry.correction())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:prongsai:problem:wrong-state"));
        publish(id, 1).then().statusCode(409);
        officer().get("/v1/assessments/" + id).then().body("overall", is(new BigDecimal("97.73")));
    }

    @Test
    void publicationTellsTheOthersScoresLevelAndFindings() {
        var id = Entry.of(agency)
                .scores(Documents.municipality())
                .finding(finding("E๑๕"))
                .enter();
        publish(id, 0).then().statusCode(200);

        var events = Events.published(PUBLISHED, UUID.fromString(id));

        assertThat(events).hasSize(1);
        Contracts.assertKept("assessment.published.v1", events.get(0));
        var data = events.get(0).get("data");
        assertThat(events.get(0).get("sequence").asLong()).isEqualTo(1);
        assertThat(data.get("agencyCode").asText()).isEqualTo(agency.code());
        assertThat(data.get("overall").decimalValue()).isEqualByComparingTo("97.73");
        assertThat(data.get("level").get("code").asText()).isEqualTo("GOOD");
        assertThat(data.get("instruments")).hasSize(3);
        assertThat(data.get("indicators")).hasSize(10);
        assertThat(data.get("findings").get(0).get("itemCode").asText()).isEqualTo("e15");
    }

    @Test
    void assessmentWithoutScoresMayBePublishedForItsFindings() {
        var id = Entry.of(agency).finding(finding("o14")).enter();
        publish(id, 0).then().statusCode(200).body("publishedAt", notNullValue());

        Contracts.assertKept(
                "assessment.published.v1",
                Events.published(PUBLISHED, UUID.fromString(id)).get(0));
    }

    @Test
    void draftIsToldToNobody() {
        var id = Entry.of(agency).scores(Documents.municipality()).enter();

        assertThat(Events.published(PUBLISHED, UUID.fromString(id))).isEmpty();
    }

    @Test
    void changesNeedTheVersionThatWasRead() {
        var id = Entry.of(agency).enter();

        officer()
                .body(Entry.correction().body())
                .put("/v1/assessments/" + id)
                .then()
                .statusCode(428);
        correct(id, 1, Entry.correction()).then().statusCode(412);
        publish(id, 1).then().statusCode(412);
        Api.as(Tokens.approver(agency.code()))
                .post("/v1/assessments/" + id + "/publication")
                .then()
                .statusCode(428);
    }

    @Test
    void repeatedRequestWithTheSameKeyEntersOnce() {
        var body = Entry.of(agency).scores(Documents.municipality()).body();

        var first = officer()
                .header("Idempotency-Key", "k-" + agency.code())
                .body(body)
                .post("/v1/assessments");
        var second = officer()
                .header("Idempotency-Key", "k-" + agency.code())
                .body(body)
                .post("/v1/assessments");

        first.then().statusCode(201);
        second.then().statusCode(201).body("id", equalTo(first.path("id")));
    }

    @Test
    void listIsNarrowedByItsFilters() {
        var id = Entry.of(agency).scores(Documents.municipality()).enter();
        var other = Entry.of(agency).by("NACC_ITA", 2567).enter();
        publish(id, 0).then().statusCode(200);

        listed("").body("items.id", contains(other, id));
        listed("?fiscalYear=2566").body("items.id", contains(id)).body("items[0].level.code", equalTo("GOOD"));
        listed("?fiscalYear=2566&level=GOOD").body("items.id", contains(id));
        listed("?fiscalYear=2566&level=EXCELLENT").body("items", empty());
        listed("?status=DRAFT").body("items.id", contains(other)).body("items[0].overall", nullValue());
        listed("?programme=NACC_ITA&agencyId=" + agency.id()).body("items", hasSize(2));
        listed("?programme=OBEC_ITA_ONLINE").body("items", empty());
        String next =
                listed("?limit=1").body("items.id", contains(other)).extract().path("next");
        listed("?limit=1&cursor=" + next).body("items.id", contains(id)).body("next", nullValue());
    }

    private io.restassured.response.ValidatableResponse listed(String query) {
        return officer().get("/v1/assessments" + query).then().statusCode(200);
    }

    private io.restassured.specification.RequestSpecification officer() {
        return Api.as(Tokens.officer(agency.code()));
    }

    private Response correct(String id, int version, Entry correction) {
        return officer()
                .header("If-Match", "\"" + version + "\"")
                .body(correction.body())
                .put("/v1/assessments/" + id);
    }

    private Response publish(String id, int version) {
        return Api.as(Tokens.approver(agency.code()))
                .header("If-Match", "\"" + version + "\"")
                .post("/v1/assessments/" + id + "/publication");
    }

    private static Map<String, Object> finding(String itemCode) {
        return Map.of(
                "severity", "IMPROVE", "origin", "QUESTION", "itemCode", itemCode, "text", "ควรปรับปรุงให้ดียิ่งขึ้น");
    }
}
