package prongsai.assessment.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.assessment.Entry;
import prongsai.assessment.score.Documents;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

@QuarkusTest
class AnalysisResourceTest {

    private Registered agency;

    @BeforeEach
    void registerAgency() {
        agency = Registered.anyAgency();
    }

    @Test
    void bookletsTableIsTheRankingOfTheEducationAreaOffice() {
        var id = Entry.of(agency)
                .by("OBEC_ITA_ONLINE", 2566)
                .scores(Documents.educationArea())
                .enter();

        get(id, "/ranking")
                .body("indicators.number", contains(10, 9, 5, 3, 1, 4, 2, 6, 7, 8))
                .body("indicators.rank", contains(1, 1, 3, 4, 5, 6, 7, 8, 9, 10))
                .body("indicators.level.code", contains("AA", "AA", "AA", "AA", "AA", "AA", "A", "A", "A", "A"))
                .body("indicators[9].difference", is(score("-1.99")));
        get(id, "/ranking?order=WORST").body("indicators.number", contains(8, 7, 6, 2, 4, 1, 3, 5, 9, 10));
    }

    @Test
    void municipalityIsEightHundredthsFromTheNextLevel() {
        get(municipality(), "/gap")
                .body("overall", is(score("97.73")))
                .body("level.code", equalTo("GOOD"))
                .body("levels.level.code", contains("EXCELLENT"))
                .body("levels[0].requirements.code", contains(null, "IIT", "EIT", "OIT"))
                .body(
                        "levels[0].requirements.missing",
                        contains(score("0.00"), score("0.08"), score("0.00"), score("0.00")))
                .body("levels[0].requirements[1].equalRise", is(score("0.08")))
                .body("levels[0].requirements[1].alone.find { it.number == 4 }.needed", is(score("93.58")));
    }

    @Test
    void whatIsSufficientProjectsToTheLevel() {
        var id = municipality();
        Map<String, Object> sufficient = get(id, "/gap").extract().path("levels[0].sufficient");

        project(id, sufficient)
                .statusCode(200)
                .body("overall", is(score("97.75")))
                .body("difference", is(score("0.02")))
                .body("level.code", equalTo("EXCELLENT"))
                .body("levelNow.code", equalTo("GOOD"))
                .body("instruments.score", contains(score("95.00"), score("97.51"), score("100.00")))
                .body("instruments[0].difference", is(score("0.08")))
                .body("indicators.number", contains(1, 2, 3, 4, 5))
                .body("missing", empty())
                .body("gap", empty());
        get(id, "/gap").body("level.code", equalTo("GOOD")); // nothing is stored
    }

    @Test
    void supposedLowerScoresShowWhatWouldBeMissing() {
        project(municipality(), Map.of("indicators", List.of(Map.of("number", 10, "score", 60))))
                .statusCode(200)
                .body("overall", is(score("89.73")))
                .body("level.code", equalTo("PASS"))
                .body("instruments[2].difference", is(score("-20.00")))
                .body("gap.level.code", contains("GOOD", "EXCELLENT"))
                .body("gap[0].requirements[3].missing", is(score("5.00")));
    }

    @Test
    void whatCannotBeSupposedIsRefusedInPlace() {
        project(municipality(), Map.of("indicators", List.of(Map.of("number", 11, "score", 60))))
                .statusCode(422)
                .body("errors.pointer", contains("/indicators/0/number"));
        project(municipality(), Map.of("indicators", List.of(Map.of("number", 1, "score", 99.999))))
                .statusCode(422)
                .body("errors.pointer", contains("/indicators/0/score"));
        project(municipality(), Map.of("items", List.of(Map.of("code", "z1", "score", 60))))
                .statusCode(422)
                .body("errors.pointer", contains("/items/0/code"));
    }

    @Test
    void assessmentWithoutScoresAnswersWhatItCan() {
        var id = Entry.of(agency).enter();

        get(id, "/ranking").body("indicators", empty());
        get(id, "/gap")
                .body("overall", nullValue())
                .body("missing", hasSize(10))
                .body("levels", hasSize(5));
        project(id, Map.of()).statusCode(200).body("overall", nullValue()).body("difference", nullValue());
    }

    private String municipality() {
        return Entry.of(Registered.under(agency))
                .scores(Documents.municipality())
                .enter();
    }

    private ValidatableResponse get(String id, String what) {
        var answer = Api.as(Tokens.officer(agency.code())).get("/v1/assessments/" + id + what);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.then();
    }

    private ValidatableResponse project(String id, Map<String, Object> supposed) {
        return Api.as(Tokens.officer(agency.code()))
                .body(supposed)
                .post("/v1/assessments/" + id + "/projections")
                .then();
    }

    private static BigDecimal score(String value) {
        return new BigDecimal(value);
    }
}
