package prongsai.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.assessment.agency.Registered;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;

/** Each refusal has its status and its place, speaks Thai and English, and leaves nothing behind. */
@QuarkusTest
class BadInputTest {

    private static final String THAI = ".*[\\u0E01-\\u0E5B].*";

    private Registered agency;
    private long before;

    @BeforeEach
    void countWhatIsStored() {
        agency = Registered.anyAgency();
        before = stored();
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void unknownAgencyIsRefused() {
        refused(Entry.of(new Registered("0190a1b2-0000-7000-8000-00000000dead", "NOBODY")), 422, "/agencyId");
    }

    @Test
    void agencyOutOfScopeIsRefusedLikeAnUnknownOne() {
        var stranger = Registered.anyAgency();

        Api.as(Tokens.officer(agency.code()))
                .body(Entry.of(stranger).body())
                .post("/v1/assessments")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/agencyId"))
                .body("errors[0].detail", equalTo("No such agency."));
    }

    @Test
    void descendantsScoresAreNotEnteredInItsPlace() {
        var below = Registered.under(agency);

        Api.as(Tokens.officer(agency.code()))
                .body(Entry.of(below).body())
                .post("/v1/assessments")
                .then()
                .statusCode(403);
    }

    @Test
    void unknownProgrammeIsRefused() {
        refused(Entry.of(agency).with("programme", "VEC_ITA"), 422, "/programme");
    }

    @Test
    void yearWithoutCriteriaIsRefusedAndTheKnownYearsAreNamed() {
        refused(Entry.of(agency).by("OBEC_ITA_ONLINE", 2557), 422, "/fiscalYear")
                .body("errors[0].detail", containsString("2566"));
    }

    @ParameterizedTest
    @CsvSource({"2023, 2566", "1999, 2542"})
    void commonEraYearIsRefusedWithTheYearThatWasMeant(int year, String hint) {
        refused(Entry.of(agency).with("fiscalYear", year), 422, "/fiscalYear")
                .body("errors[0].detail", containsString(hint));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -2566, 1, 99999})
    void yearOfNoEraIsRefused(int year) {
        refused(Entry.of(agency).with("fiscalYear", year), 422, "/fiscalYear");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 100, -1})
    void indicatorThatTheCriteriaDoNotHaveIsRefused(int number) {
        refused(Entry.of(agency).with("indicators", List.of(indicator(number, 90))), 422, "/indicators/0/number");
    }

    @Test
    void indicatorGivenTwiceIsRefused() {
        var indicators = List.of(indicator(1, 90), indicator(2, 90), indicator(1, 91));

        refused(Entry.of(agency).with("indicators", indicators), 422, "/indicators/2/number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.01", "-0.01", "101", "97.855", "0.001", "1e400", "-1e400", "1e-400", "100.000"})
    void scoreOutsideZeroToHundredOrWithMoreThanTwoDecimalsIsRefused(String score) {
        var body = "{\"agencyId\":\"%s\",\"programme\":\"NACC_ITA\",\"fiscalYear\":2566,\"%s\":[{\"%s\":%s%s}]}";
        refused(body.formatted(agency.id(), "indicators", "score", score, ",\"number\":1"), 422, "/indicators/0/score");
        refused(body.formatted(agency.id(), "reportedTotals", "value", score, ""), 422, "/reportedTotals/0/value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.01", "-0.01", "97.855", "1e400"})
    void noScoreOfAnyDetailIsOutsideZeroToHundred(String score) {
        var body = "{\"agencyId\":\"%s\",\"programme\":\"NACC_ITA\",\"fiscalYear\":2566,%s}";
        refused(body.formatted(agency.id(), "\"total\":" + score), 422, "/total");
        for (var each : List.of(
                "items/0/score={\"code\":\"i1\"",
                "parts/0/score={\"code\":\"EIT_1\"",
                "reportedScores/0/value={\"indicator\":1")) {
            var pointer = each.substring(0, each.indexOf('='));
            var path = pointer.split("/");
            var list =
                    "\"%s\":[%s,\"%s\":%s}]".formatted(path[0], each.substring(each.indexOf('=') + 1), path[2], score);
            refused(body.formatted(agency.id(), list), 422, "/" + pointer);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "items; {\"code\":\"๒๑\",\"score\":50}; /items/0/code",
                "items; {\"code\":\"i1\"}; /items/0/score",
                "items; {\"score\":50}; /items/0/code",
                "parts; {\"code\":\"EIT_9\",\"score\":50}; /parts/0/code",
                "parts; {\"code\":\"EIT_9\"}; /parts/0/score",
                "reportedScores; {\"value\":50}; /reportedScores/0",
                "reportedScores; {\"instrument\":\"XIT\",\"value\":50}; /reportedScores/0/instrument",
                "reportedLevels; {\"level\":\" \"}; /reportedLevels/0/level",
                "printedAgencyNames; {\"locator\":\"cover\"}; /printedAgencyNames/0/name"
            })
    void detailThatSaysNothingOrOfNothingIsRefused(String property, String element, String pointer) {
        var body = "{\"agencyId\":\"%s\",\"programme\":\"NACC_ITA\",\"fiscalYear\":2566,\"%s\":[%s]}";
        refused(body.formatted(agency.id(), property, element), 422, pointer);
    }

    @Test
    void unknownPropertyIsRefused() {
        refused(Entry.of(agency).with("scores", List.of()), 400, "/scores");
        refused(
                Entry.of(agency).with("indicators", List.of(Map.of("number", 1, "score", 90, "scor", 91))),
                400,
                "/indicators/0/scor");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        var indicators = List.of(indicator(11, 90), indicator(2, 90), indicator(2, 90));
        var finding = Map.<String, Object>of(
                "severity", "URGENT", "origin", "QUESTION", "text", "…", "indicator", 12, "itemCode", "??");

        Entry.of(agency)
                .with("indicators", indicators)
                .finding(finding)
                .post()
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/indicators/0/number",
                                "/indicators/2/number",
                                "/findings/0/indicator",
                                "/findings/0/itemCode"));
    }

    @Test
    void secondAssessmentOfTheSameAgencyProgrammeAndYearIsRefused() {
        Entry.of(agency).enter();
        before = stored();

        Entry.of(agency).post().then().statusCode(409).body("type", equalTo("urn:prongsai:problem:conflict"));

        Entry.of(agency).by("NACC_ITA", 2567).enter();
        Entry.of(agency).by("MOE_OPS_ITA", 2566).enter();
        before = stored();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fiscalYear\":\"2566\"}",
                "{\"fiscalYear\":2566.7}",
                "{\"fiscalYear\":1e400}",
                "{\"fiscalYear\":99999999999}",
                "{\"agencyId\":\"no uuid\"}",
                "{\"agencyId\":7}",
                "{\"indicators\":{}}",
                "{\"indicators\":[[]]}",
                "{\"indicators\":[{\"number\":1,\"score\":\"97.85\"}]}",
                "{\"indicators\":[{\"number\":1,\"score\":NaN}]}",
                "{\"source\":\"\\u0000\"}",
                "{\"source\":\"\\ud800\"}",
                "{\"findings\":[{\"severity\":\"VERY_URGENT\"}]}",
                "{\"findings\":[{\"severity\":0}]}",
                "[]",
                "\"\"",
                "7",
                "{",
                "{\"source\":\"a\",\"source\":\"b\"}",
                "{} {}"
            })
    void unreadableJsonIsMalformed(String body) {
        Api.as(Tokens.criteriaManager("TH"))
                .body(body)
                .post("/v1/assessments")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:prongsai:problem:malformed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "", "{}", "{\"indicators\":[null]}", "{\"agencyId\":null,\"fiscalYear\":null}"})
    void nothingWhereSomethingMustBeIsRefused(String body) {
        var status = Api.as(Tokens.criteriaManager("TH"))
                .body(body)
                .post("/v1/assessments")
                .then()
                .extract()
                .statusCode();

        assertThat(status).isIn(400, 422);
    }

    @Test
    void jsonNestedThreeHundredDeepIsMalformed() {
        Api.as(Tokens.criteriaManager("TH"))
                .body("{\"indicators\":" + "[".repeat(300) + "]".repeat(300) + "}")
                .post("/v1/assessments")
                .then()
                .statusCode(400);
    }

    @Test
    void otherMediaTypesAreNotUnderstood() {
        Api.as(Tokens.criteriaManager("TH"))
                .contentType("text/plain")
                .body("{}")
                .post("/v1/assessments")
                .then()
                .statusCode(415);
    }

    private static ValidatableResponse refused(Entry entry, int status, String pointer) {
        return refused(entry.body(), status, pointer);
    }

    private static ValidatableResponse refused(Object body, int status, String pointer) {
        Api.as(Tokens.criteriaManager("TH"))
                .header("Accept-Language", "th")
                .body(body)
                .post("/v1/assessments")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("title", matchesPattern(THAI))
                .body("errors.pointer", everyItem(equalTo(pointer)))
                .body("errors.detail", everyItem(matchesPattern(THAI)));
        return Api.as(Tokens.criteriaManager("TH"))
                .body(body)
                .post("/v1/assessments")
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    private static Map<String, Object> indicator(int number, int score) {
        return Map.of("number", number, "score", score);
    }

    private static long stored() {
        return Database.count("assessment")
                + Database.count("assessment_indicator")
                + Database.count("assessment_reported_total")
                + Database.count("assessment_item")
                + Database.count("assessment_part")
                + Database.count("finding")
                + Database.count("outbox where aggregatetype = 'assessments'");
    }
}
