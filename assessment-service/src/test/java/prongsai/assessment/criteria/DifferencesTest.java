package prongsai.assessment.criteria;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.assessment.agency.Registered;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

@QuarkusTest
class DifferencesTest {

    private static final String RISK = "การประเมินความเสี่ยงการทุจริต";

    private Registered owner;
    private String programme;
    private String earlier;
    private String later;

    @BeforeEach
    void twoYearsOfAProgrammeAreInForce() {
        var own = OwnProgramme.register();
        owner = own.owner();
        programme = own.code();
        earlier = published(2601, content().item("o1", "แผนปฏิบัติการ").item("o2", RISK));
        later = published(2602, content().item("o1", RISK + "ประจำปี").item("o9", "ข้อมูลผู้บริหาร"));
    }

    @ParameterizedTest
    @CsvSource({
        "NACC_ITA, 2564, NACC_ITA, 2566, o42, o42",
        "NACC_ITA, 2566, NACC_ITA, 2567, o42, o34",
        "NACC_ITA, 2567, NACC_ITA, 2569, o34, o25",
        "NACC_ITA, 2564, NACC_ITA, 2569, o42, o25", // over the years between
        "NACC_ITA, 2569, NACC_ITA, 2564, o25, o42", // and back
        "MOE_OPS_ITA, 2567, NACC_ITA, 2569, o34, o25"
    })
    void measuresOfTheAgencyAreFoundUnderEveryCodeTheyHad(
            String fromProgramme, int fromYear, String toProgramme, int toYear, String fromCode, String toCode) {
        compare(shipped(fromProgramme, fromYear), shipped(toProgramme, toYear))
                .body("items.find { it.fromCode == '" + fromCode + "' }.toCode", equalTo(toCode))
                .body("items.find { it.fromCode == '" + fromCode + "' }.origin", equalTo("CONFIRMED"));
    }

    @Test
    void whatChangedFrom2564To2566IsTold() {
        compare(shipped("NACC_ITA", 2564), shipped("NACC_ITA", 2566))
                .body("from.fiscalYear", equalTo(2564))
                .body("to.fiscalYear", equalTo(2566))
                .body(
                        "differences.findAll { it.subject == 'LEVEL' && it.kind == 'ADDED' }.code",
                        contains("EXCELLENT", "GOOD", "PASS", "IMPROVE", "IMPROVE_URGENTLY"))
                .body("differences.findAll { it.subject == 'LEVEL' && it.kind == 'REMOVED' }", hasSize(7))
                .body("differences.findAll { it.property == 'aggregation' }.code", contains("9", "10"))
                .body("differences.findAll { it.subject == 'INSTRUMENT' }", hasSize(0))
                .body("items.find { it.fromCode == 'o13' }.toCode", equalTo("o14"))
                .body("items.find { it.fromCode == 'o13' }.moved", equalTo(true))
                .body("items.find { it.fromCode == 'o13' }.renamed", equalTo(false))
                .body("items.find { it.fromCode == 'o25' }.toCode", equalTo("o23"))
                .body("items.find { it.fromCode == 'o25' }.renamed", equalTo(true))
                .body("added.code", hasItems("o10", "o31", "o39"))
                .body("removed.code", hasItem("o35"));
    }

    @Test
    void criteriaDoNotDifferFromThemselves() {
        compare(earlier, earlier)
                .body("differences", hasSize(0))
                .body("added", hasSize(0))
                .body("removed", hasSize(0))
                .body("items.similarity.unique()*.toString()", contains("1.00"));
    }

    @Test
    void withWhatToCompareMustBeSaid() {
        owner().get("/v1/criteria/" + later + "/differences").then().statusCode(422);
        owner().get("/v1/criteria/" + later + "/differences?from=" + owner.id())
                .then()
                .statusCode(404);
    }

    @Test
    void titlesAreFollowedUntilAPersonSaysOtherwiseAndThatIsKept() {
        compare(earlier, later).body("items.fromCode", contains("o2")).body("items.origin", contains("SIMILAR"));

        decide("o2", "o1", "REJECTED").statusCode(201);
        var confirmed = decide("o1", "o1", "CONFIRMED")
                .statusCode(201)
                .body("decidedBy", notNullValue())
                .body("decidedAt", notNullValue())
                .extract();

        compare(earlier, later)
                .body("items.fromCode", contains("o1"))
                .body("items.toCode", contains("o1"))
                .body("items.origin", contains("CONFIRMED"))
                .body("removed.code", contains("o2"))
                .body("added.code", contains("o9"));

        owner().header("If-Match", "\"0\"")
                .body(Map.of("decision", "REJECTED"))
                .put("/v1/item-mappings/" + confirmed.path("id"))
                .then()
                .statusCode(200)
                .body("version", equalTo(1));

        compare(earlier, later).body("items", hasSize(0));
        owner().get("/v1/item-mappings?criteriaId=" + earlier)
                .then()
                .body("items.decision", contains("REJECTED", "REJECTED"));
    }

    @Test
    void twoItemsAreDecidedOnOnceWhicheverIsNamedFirst() {
        decide("o2", "o9", "CONFIRMED").statusCode(201);

        decide("o2", "o9", "REJECTED").statusCode(409);
        owner().body(Map.of("from", at(later, "o9"), "to", at(earlier, "o2"), "decision", "REJECTED"))
                .post("/v1/item-mappings")
                .then()
                .statusCode(409);
    }

    @Test
    void onlyItemsOfPublishedCriteriaAreDecidedOn() {
        decide("o7", "o9", "CONFIRMED").statusCode(422).body("errors.pointer", contains("/from/code"));
        owner().body(Map.of("from", at(earlier, "o1"), "to", at(earlier, "o2"), "decision", "CONFIRMED"))
                .post("/v1/item-mappings")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/to/criteriaId"));
        owner().body(Map.of(
                        "from",
                        at(earlier, "o1"),
                        "to",
                        at(draft(2603, content().item("o1", "ก")), "o1"),
                        "decision",
                        "CONFIRMED"))
                .post("/v1/item-mappings")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/to/criteriaId"));
    }

    @Test
    void ownerOfAVariantDecidesWhatItsItemsAreInTheOriginalButNothingWithinIt() {
        var original = shipped("NACC_ITA", 2564);
        var variant = Map.of("from", at(original, "o36"), "to", at(earlier, "o2"), "decision", "CONFIRMED");
        var within =
                Map.of("from", at(original, "o1"), "to", at(shipped("NACC_ITA", 2569), "o10"), "decision", "CONFIRMED");

        owner().body(variant).post("/v1/item-mappings").then().statusCode(201);
        owner().body(within).post("/v1/item-mappings").then().statusCode(403);

        // a link over another programme's items says nothing within the original
        owner().body(Map.of(
                        "from", at(shipped("NACC_ITA", 2569), "o10"), "to", at(earlier, "o2"), "decision", "CONFIRMED"))
                .post("/v1/item-mappings")
                .then()
                .statusCode(201);
        compare(original, shipped("NACC_ITA", 2569))
                .body("items.findAll { it.fromCode == 'o36' }.toCode", not(hasItem("o10")));
    }

    private static SomeContent content() {
        return SomeContent.nacc(SomeCriteria.levelsWithFloors());
    }

    private String draft(int year, SomeContent content) {
        return owner().body(content.body(programme, year)).post("/v1/criteria").path("id");
    }

    private String published(int year, SomeContent content) {
        var id = draft(year, content);
        owner().header("If-Match", "\"0\"")
                .post("/v1/criteria/" + id + "/publication")
                .then()
                .statusCode(200);
        return id;
    }

    private String shipped(String programme, int year) {
        return owner().get("/v1/criteria?programme=" + programme + "&fiscalYear=" + year + "&status=PUBLISHED")
                .path("items[0].id");
    }

    private ValidatableResponse compare(String from, String to) {
        return owner().get("/v1/criteria/" + to + "/differences?from=" + from)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse decide(String from, String to, String decision) {
        return owner().body(Map.of("from", at(earlier, from), "to", at(later, to), "decision", decision))
                .post("/v1/item-mappings")
                .then();
    }

    private static Map<String, Object> at(String criteria, String code) {
        return Map.of("criteriaId", criteria, "code", code);
    }

    private RequestSpecification owner() {
        return Api.as(Tokens.criteriaManager(owner.code()));
    }
}
