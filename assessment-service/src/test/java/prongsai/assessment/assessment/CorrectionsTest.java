package prongsai.assessment.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.score.Documents;
import prongsai.kit.test.Api;
import prongsai.kit.test.TestClock;
import prongsai.kit.test.Tokens;

@QuarkusTest
class CorrectionsTest {

    private static final Map<String, Object> FINDING =
            Map.of("severity", "IMPROVE", "origin", "QUESTION", "text", "ควรปรับปรุงให้ดียิ่งขึ้น");

    private Registered agency;
    private String id;

    @BeforeEach
    void enter() {
        agency = Registered.anyAgency();
        id = Entry.of(agency)
                .scores(Documents.municipality())
                .with("source", "ITAS")
                .with("reportedLevel", "ผ่านดี")
                .enter();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void correctionKeepsWhoWhenAndOnlyWhatDiffers() {
        var scores = new TreeMap<>(Documents.municipality());
        scores.put(4, new BigDecimal("94.19"));
        TestClock.set(Instant.parse("2024-05-10T02:00:00Z"));

        correct(0, Entry.correction().scores(scores).with("source", "ITAS").with("reportedLevel", "ผ่าน"));

        listed("")
                .body("items", hasSize(1))
                .body("items[0].correctedBy", equalTo("account-of-" + agency.code()))
                .body("items[0].correctedAt", equalTo("2024-05-10T02:00:00Z"))
                .body("items[0].before.indicators.number", contains(4))
                .body("items[0].before.indicators.score", contains(is(new BigDecimal("93.19"))))
                .body("items[0].before.reportedLevel", equalTo("ผ่านดี"))
                .body("items[0].before.source", nullValue())
                .body("items[0].after.indicators.score", contains(is(new BigDecimal("94.19"))))
                .body("items[0].after.reportedLevel", equalTo("ผ่าน"))
                .body("items[0].after.findings", nullValue());
    }

    @Test
    void correctionThatChangesNothingIsNone() {
        correct(
                0,
                Entry.correction()
                        .scores(Documents.municipality())
                        .with("source", "ITAS")
                        .with("reportedLevel", "ผ่านดี"));

        listed("").body("items", empty());
    }

    @Test
    void refusedCorrectionLeavesNoTrace() {
        correct(0, Entry.correction().with("indicators", List.of(Map.of("number", 11, "score", 90))));
        correct(7, Entry.correction());

        listed("").body("items", empty());
    }

    @Test
    void correctionsAreListedOldestFirstPageByPage() {
        correct(0, Entry.correction().with("source", "first"));
        correct(1, Entry.correction().with("source", "second"));
        correct(2, Entry.correction().with("source", "third"));

        String next = listed("?limit=2")
                .body("items.after.source", contains("first", "second"))
                .extract()
                .path("next");
        listed("?cursor=" + next).body("items.after.source", contains("third")).body("next", nullValue());
    }

    @Test
    void findingsThatComeOneByOneAreCorrectionsToo() {
        officer()
                .body(FINDING)
                .post("/v1/assessments/" + id + "/findings")
                .then()
                .statusCode(201);

        listed("")
                .body("items", hasSize(1))
                .body("items[0].before.findings", nullValue())
                .body("items[0].after.findings.text", contains("ควรปรับปรุงให้ดียิ่งขึ้น"));
    }

    @Test
    void othersDoNotSeeThem() {
        Api.as(Tokens.officer(Registered.anyAgency().code()))
                .get("/v1/assessments/" + id + "/corrections")
                .then()
                .statusCode(404);
    }

    private Response correct(int version, Entry correction) {
        return officer()
                .header("If-Match", "\"" + version + "\"")
                .body(correction.body())
                .put("/v1/assessments/" + id);
    }

    private ValidatableResponse listed(String query) {
        return officer()
                .get("/v1/assessments/" + id + "/corrections" + query)
                .then()
                .statusCode(200);
    }

    private io.restassured.specification.RequestSpecification officer() {
        return Api.as(Tokens.officer(agency.code()));
    }
}
