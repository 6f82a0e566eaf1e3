package prongsai.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.assessment.Contracts;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.score.Documents;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.kit.test.TestClock;
import prongsai.kit.test.Tokens;

@QuarkusTest
class WithdrawalTest {

    private static final String WITHDRAWN = "prongsai.assessment.withdrawn.v1";
    private static final Map<String, Object> A_REASON = Map.of("reason", "คะแนนตัวชี้วัดที่ 4 บันทึกผิด");

    private Registered agency;
    private String id;

    @BeforeEach
    void enter() {
        agency = Registered.anyAgency();
        id = Entry.of(agency).scores(Documents.municipality()).enter();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void withdrawnAssessmentStaysReadableAndChangesNoMore() {
        publish();
        TestClock.set(Instant.parse("2024-06-03T04:30:00Z"));

        withdraw(1, A_REASON)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawnAt", equalTo("2024-06-03T04:30:00Z"))
                .body("withdrawalReason", equalTo(A_REASON.get("reason")))
                .body("overall", is(new BigDecimal("97.73")));

        changed(Method.PUT, "", Map.of()).then().statusCode(409);
        changed(Method.DELETE, "", null).then().statusCode(409);
        changed(Method.POST, "/publication", null).then().statusCode(409);
        changed(Method.POST, "/withdrawal", A_REASON).then().statusCode(409);
        changed(Method.POST, "/findings", Map.of("severity", "IMPROVE", "origin", "SELF", "text", "…"))
                .then()
                .statusCode(409);
        Api.as(Tokens.officer(agency.code()))
                .get("/v1/assessments?status=WITHDRAWN")
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void othersAreToldOfTheWithdrawalButNotWhy() {
        publish();
        withdraw(1, A_REASON).then().statusCode(200);

        var events = Events.published(WITHDRAWN, UUID.fromString(id));

        assertThat(events).hasSize(1);
        Contracts.assertKept("assessment.withdrawn.v1", events.get(0));
        assertThat(events.get(0).get("sequence").asLong()).isEqualTo(2);
        assertThat(events.get(0).get("data").get("agencyCode").asText()).isEqualTo(agency.code());
        assertThat(events.get(0).toString()).doesNotContain("บันทึกผิด");
    }

    @Test
    void nextEditionTakesThePlaceOfTheWithdrawnOne() {
        publish();
        Entry.of(agency).post().then().statusCode(409);
        withdraw(1, A_REASON).then().statusCode(200);

        String next = Entry.of(agency)
                .scores(Documents.subDistrict())
                .post()
                .then()
                .statusCode(201)
                .body("edition", equalTo(2))
                .body("supersedes", equalTo(id))
                .extract()
                .path("id");

        Entry.of(agency).post().then().statusCode(409);
        read(id).then().body("edition", equalTo(1)).body("supersedes", nullValue());
        Api.as(Tokens.approver(agency.code()))
                .header("If-Match", "\"0\"")
                .post("/v1/assessments/" + next + "/publication")
                .then()
                .statusCode(200);
        var told = Events.published("prongsai.assessment.published.v1", UUID.fromString(next));
        Contracts.assertKept("assessment.published.v1", told.get(0));
        assertThat(told.get(0).get("data").get("edition").asInt()).isEqualTo(2);
    }

    @Test
    void draftIsNotWithdrawnButDeleted() {
        withdraw(0, A_REASON).then().statusCode(409).body("type", equalTo("urn:prongsai:problem:wrong-state"));
        changed(Method.PUT, "", Map.of("source", "ITAS")).then().statusCode(200);

        delete("\"0\"").then().statusCode(412);
        delete("\"1\"").then().statusCode(204);

        read(id).then().statusCode(404);
        assertThat(Database.query("select 1 from assessment_correction where assessment_id = ?", UUID.fromString(id)))
                .isEmpty();
        Entry.of(agency).post().then().statusCode(201).body("edition", equalTo(1));
    }

    @Test
    void publishedAssessmentIsNotDeleted() {
        publish();

        delete("\"1\"").then().statusCode(409);

        read(id).then().statusCode(200);
    }

    @Test
    void withdrawalNeedsTheVersionThatWasRead() {
        publish();

        withdraw(0, A_REASON).then().statusCode(412);
        Api.as(Tokens.approver(agency.code()))
                .body(A_REASON)
                .post("/v1/assessments/" + id + "/withdrawal")
                .then()
                .statusCode(428);
        read(id).then().body("status", equalTo("PUBLISHED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": null}", "{\"reason\": \" \"}"})
    void withdrawalNeedsAReason(String body) {
        publish();

        withdraw(1, body).then().statusCode(422).body("errors.pointer", contains("/reason"));
        withdraw(1, Map.of("reason", "ก".repeat(1001))).then().statusCode(422);
        read(id).then().body("status", equalTo("PUBLISHED"));
    }

    private void publish() {
        Api.as(Tokens.approver(agency.code()))
                .header("If-Match", "\"0\"")
                .post("/v1/assessments/" + id + "/publication")
                .then()
                .statusCode(200);
    }

    private Response withdraw(int version, Object body) {
        return Api.as(Tokens.approver(agency.code()))
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/v1/assessments/" + id + "/withdrawal");
    }

    private Response delete(String version) {
        return Api.as(Tokens.officer(agency.code())).header("If-Match", version).delete("/v1/assessments/" + id);
    }

    private Response changed(Method method, String path, Object body) {
        var request = Api.as(Tokens.approver(agency.code())).header("If-Match", "*");
        if (body != null) {
            request.body(body);
        }
        return request.request(method, "/v1/assessments/" + id + path);
    }

    private Response read(String assessment) {
        return Api.as(Tokens.officer(agency.code())).get("/v1/assessments/" + assessment);
    }
}
