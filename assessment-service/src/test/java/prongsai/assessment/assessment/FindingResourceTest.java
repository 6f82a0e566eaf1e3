package prongsai.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.assessment.Contracts;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.score.Documents;
import prongsai.kit.test.Api;
import prongsai.kit.test.Events;
import prongsai.kit.test.Tokens;

@QuarkusTest
class FindingResourceTest {

    private Registered agency;
    private String assessment;

    @BeforeEach
    void enterScoresWithoutFindings() {
        agency = Registered.anyAgency();
        assessment = Entry.of(agency).scores(Documents.municipality()).enter();
    }

    @Test
    void officerAddsOneFindingAfterTheOther() {
        var first = add(finding("e1"));
        add(finding("e2"));

        first.then().statusCode(201).header("ETag", "\"1\"").body("references.normalised", contains("e1"));
        officer().get(first.header("Location")).then().statusCode(200).header("ETag", "\"2\"");
        listed().body("items.itemCode", contains("e1", "e2")).body("items.version", contains(2, 2));
    }

    @Test
    void issueCitesSeveralQuestionsAndWhatIsNotClearIsNotGuessed() {
        add(finding("๒๑", "๒๔")).then().statusCode(201).body("itemCode", nullValue());
        add(finding("E๑๕", "๐๑๔", "o2"));

        listed().body("items[0].references.raw", contains("๒๑", "๒๔"))
                .body("items[0].references.normalised", contains(nullValue(), nullValue()))
                .body("items[0].references.certainty", contains("AMBIGUOUS", "AMBIGUOUS"))
                .body("items[1].references.normalised", contains("e15", "o14", "o2"))
                .body("items[1].references.certainty", contains("REPAIRED", "REPAIRED", "EXACT"))
                .body("items[1].itemCode", equalTo("e15"))
                .body("items[1].printedItemCode", equalTo("E๑๕"));
    }

    @Test
    void everyBrokenReferenceIsNamed() {
        add(finding("e1", "ข้อแรก", "x9"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/references/1/raw", "/references/2/raw"));
        var both = finding("e1");
        both.put("itemCode", "e1");
        add(both).then().statusCode(422).body("errors.pointer", contains("/itemCode"));
        var unknown = finding("e1");
        unknown.put("indicator", 11);
        add(unknown).then().statusCode(422).body("errors.pointer", contains("/indicator"));
        listed().body("items", empty());
    }

    @Test
    void changedFindingStaysTheSameFinding() {
        String id = add(finding("e1")).path("id");

        change(id, 1, finding("e3"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("id", equalTo(id))
                .body("itemCode", equalTo("e3"));
        change(id, 2, finding("e3")).then().statusCode(200).header("ETag", "\"2\""); // says the same
        change(id, 1, finding("e4")).then().statusCode(412);
        change(UUID.randomUUID().toString(), 2, finding("e4")).then().statusCode(404);
        officer().body(finding("e4")).put(findings() + "/" + id).then().statusCode(428);
    }

    @Test
    void findingIsTakenAway() {
        String first = add(finding("e1")).path("id");
        add(finding("e2"));

        remove(first, 1).then().statusCode(412);
        remove(first, 2).then().statusCode(204);
        remove(first, 3).then().statusCode(404);
        listed().body("items.itemCode", contains("e2"));
    }

    @Test
    void afterPublicationEachChangeIsToldAsANewerSnapshotWithStableIds() {
        String kept = add(finding("e1")).path("id");
        Api.as(Tokens.approver(agency.code()))
                .header("If-Match", "\"1\"")
                .post("/v1/assessments/" + assessment + "/publication")
                .then()
                .statusCode(200);

        String added = add(finding("๒๑", "๒๔")).path("id");
        change(kept, 3, finding("e15")).then().statusCode(200);
        remove(added, 4).then().statusCode(204);

        var events = Events.published("prongsai.assessment.published.v1", UUID.fromString(assessment));
        assertThat(events).extracting(event -> event.get("sequence").asLong()).containsExactly(2L, 3L, 4L, 5L);
        events.forEach(event -> Contracts.assertKept("assessment.published.v1", event));
        assertThat(events)
                .extracting(FindingResourceTest::ids)
                .containsExactly(List.of(kept), List.of(kept, added), List.of(kept, added), List.of(kept));
        assertThat(events.get(2).at("/data/findings/0/itemCode").asText()).isEqualTo("e15");
        assertThat(events.get(1).at("/data/findings/1/references/1/raw").asText())
                .isEqualTo("๒๔");
    }

    @Test
    void findingsAddedAtTheSameTimeAreAllKept() {
        var codes = IntStream.rangeClosed(1, 4).mapToObj(i -> "e" + i).toList();
        CompletableFuture.allOf(codes.stream()
                        .map(code -> CompletableFuture.runAsync(
                                () -> add(finding(code)).then().statusCode(201)))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(listed().extract().<List<String>>path("items.itemCode")).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void superiorReadsButDoesNotConcludeInTheAgencysPlace() {
        Map<String, Object> body = finding("e1");
        var below = Entry.of(Registered.under(agency)).enter();

        officer().get("/v1/assessments/" + below + "/findings").then().statusCode(200);
        officer()
                .body(body)
                .post("/v1/assessments/" + below + "/findings")
                .then()
                .statusCode(403);
    }

    private static List<String> ids(JsonNode event) {
        return event.get("data").get("findings").findValuesAsText("id");
    }

    private RequestSpecification officer() {
        return Api.as(Tokens.officer(agency.code()));
    }

    private String findings() {
        return "/v1/assessments/" + assessment + "/findings";
    }

    private Response add(Map<String, Object> finding) {
        return officer().body(finding).post(findings());
    }

    private Response change(String id, int version, Map<String, Object> finding) {
        return officer().header("If-Match", "\"" + version + "\"").body(finding).put(findings() + "/" + id);
    }

    private Response remove(String id, int version) {
        return officer().header("If-Match", "\"" + version + "\"").delete(findings() + "/" + id);
    }

    private io.restassured.response.ValidatableResponse listed() {
        return officer().get(findings()).then().statusCode(200);
    }

    private static Map<String, Object> finding(String... references) {
        var raws = Stream.of(references).map(raw -> Map.of("raw", raw)).toList();
        Map<String, Object> finding = new HashMap<>();
        finding.put("severity", "IMPROVE");
        finding.put("origin", "QUESTION");
        finding.put("references", raws);
        finding.put("text", "ควรปรับปรุงให้ดียิ่งขึ้น");
        return finding;
    }
}
