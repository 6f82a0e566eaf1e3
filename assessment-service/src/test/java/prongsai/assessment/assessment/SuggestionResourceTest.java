package prongsai.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.assessment.Contracts;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.score.Documents;
import prongsai.kit.test.Api;
import prongsai.kit.test.Events;
import prongsai.kit.test.Tokens;

@QuarkusTest
class SuggestionResourceTest {

    private Registered agency;

    @BeforeEach
    void registerAgency() {
        agency = Registered.anyAgency();
    }

    @Test
    void criteriaOfObecSuggestTheTwoListsOfTheEducationAreaOffice() {
        var id = Entry.of(agency)
                .by("OBEC_ITA_ONLINE", 2566)
                .scores(Documents.educationArea())
                .enter();

        suggested(id, "")
                .body("urgentBelow", equalTo(new BigDecimal("95.00")))
                .body("improveInstrument", equalTo("OIT"))
                .body("items.findAll { it.severity == 'URGENT' }.indicator", contains(8, 7, 6, 2))
                .body("items.findAll { it.severity == 'IMPROVE' }.indicator", contains(9, 10))
                .body("items", hasSize(6))
                .body("items.origin", everyItem(equalTo("SCORE")))
                .body("items.recurring", everyItem(equalTo(false)));
        suggested(id, "?maintain=true")
                .body("items.findAll { it.severity == 'MAINTAIN' }.indicator", contains(4, 1, 3, 5));
    }

    @Test
    void requestOverridesTheThresholds() {
        var id = Entry.of(agency).scores(Documents.municipality()).enter();

        suggested(id, "").body("items.severity", contains("IMPROVE", "IMPROVE", "IMPROVE"));
        suggested(id, "?urgentBelow=94&excellentAt=94.30&improveInstrument=EIT")
                .body("items.severity", contains("URGENT", "IMPROVE", "IMPROVE", "IMPROVE", "IMPROVE"))
                .body("items.indicator", contains(4, 5, 6, 7, 8));
        suggested(id, "?urgentBelow=0&excellentAt=0").body("items", empty());
    }

    @Test
    void thresholdsThatAreNoneAreRefused() {
        var id = Entry.of(agency).scores(Documents.municipality()).enter();

        refused(id, "?urgentBelow=101", 422).body("errors.parameter", contains("urgentBelow"));
        refused(id, "?excellentAt=x", 400);
        refused(id, "?improveInstrument=XIT", 422).body("errors.parameter", contains("improveInstrument"));
    }

    @Test
    void acceptedSuggestionIsAFinding() {
        var id = Entry.of(agency).scores(Documents.municipality()).enter();
        Map<String, Object> first = suggested(id, "").extract().path("items[0]");

        officer()
                .body(Map.of(
                        "severity", first.get("severity"),
                        "origin", first.get("origin"),
                        "indicator", first.get("indicator"),
                        "references", first.get("references"),
                        "text", first.get("text")))
                .post("/v1/assessments/" + id + "/findings")
                .then()
                .statusCode(201)
                .body("text", equalTo("ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ (คะแนนร้อยละ 93.19)"));
    }

    @Test
    void whatComesBackIsToldSinceWhen() {
        publish(Entry.of(agency).by("NACC_ITA", 2564).finding(about(4)).enter());
        Entry.of(agency).by("NACC_ITA", 2565).finding(about(4)).enter(); // a draft
        var other = Registered.anyAgency();
        Entry.of(other).by("NACC_ITA", 2563).finding(about(4)).enter();
        var id = Entry.of(agency)
                .scores(Documents.municipality())
                .with("findings", List.of(about(4), about(5)))
                .enter();

        findings(id)
                .body("items.recurring", contains(true, false))
                .body("items[0].recurrence", equalTo(Map.of("since", 2564, "yearsInRow", 3)))
                .body("items[1].recurrence", nullValue());
        suggested(id, "").body("items.recurring", contains(true, false, false));
        publish(id);
        findings(id).body("items[0].recurrence", equalTo(Map.of("since", 2564, "yearsInRow", 1)));
        var told = Events.published("prongsai.assessment.published.v1", UUID.fromString(id))
                .get(0);
        Contracts.assertKept("assessment.published.v1", told);
        assertThat(told.at("/data/findings/0/recurrence/since").asInt()).isEqualTo(2564);
        assertThat(told.at("/data/findings").findValues("recurring"))
                .extracting(JsonNode::asBoolean)
                .containsExactly(true, false);
    }

    private static Map<String, Object> about(int indicator) {
        return Map.of("severity", "URGENT", "origin", "SCORE", "indicator", indicator, "text", "ได้คะแนนต่ำ");
    }

    private ValidatableResponse findings(String id) {
        return officer().get("/v1/assessments/" + id + "/findings").then().statusCode(200);
    }

    private void publish(String id) {
        Api.as(Tokens.approver(agency.code()))
                .header("If-Match", "*")
                .post("/v1/assessments/" + id + "/publication")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse suggested(String id, String query) {
        return refused(id, query, 200);
    }

    private ValidatableResponse refused(String id, String query, int status) {
        return officer()
                .get("/v1/assessments/" + id + "/finding-suggestions" + query)
                .then()
                .statusCode(status);
    }

    private io.restassured.specification.RequestSpecification officer() {
        return Api.as(Tokens.officer(agency.code()));
    }
}
