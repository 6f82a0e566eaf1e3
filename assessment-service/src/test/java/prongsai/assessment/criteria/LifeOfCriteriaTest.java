package prongsai.assessment.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.assessment.agency.Registered;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;

@QuarkusTest
class LifeOfCriteriaTest {

    private static final int YEAR = 2601;

    private Registered owner;
    private String programme;

    @BeforeEach
    void thereIsAProgramme() {
        var own = OwnProgramme.register();
        owner = own.owner();
        programme = own.code();
    }

    @Test
    void draftIsRewrittenAsAWhole() {
        var id = draft(sound()).<String>path("id");
        // codes change places, which no row-by-row update survives
        var other = SomeContent.scale(SomeCriteria.aaToFLevels())
                .instrument("OIT", "เปิดเผย", 40)
                .instrument("IIT", "ภายใน", 60)
                .indicators("OIT", "การเปิดเผยข้อมูล")
                .indicators("IIT", "การใช้งบประมาณ");

        write(id, "\"0\"", other).statusCode(200).body("version", greaterThan(0));

        read(id).body("instruments.code", contains("OIT", "IIT"))
                .body("indicators.instrument", contains("OIT", "IIT"))
                .body("items", hasSize(0))
                .body("subIndicators", hasSize(0))
                .body("levels.code", contains("AA", "A", "B", "C", "D", "E", "F"))
                .body("status", equalTo("DRAFT"));
        write(id, "\"0\"", other).statusCode(412);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var written = draft(sound());

        var read = read(written.path("id"));

        assertThat(read.extract().asString()).isEqualTo(written.asString());
        read.body("thresholds.excellentAt.toString()", equalTo("95.00"))
                .body("rounding", equalTo("HALF_EVEN"))
                .body("items.code", contains("o1", "o2", "o3"));
    }

    @Test
    void allFaultsAreToldAtOnceAndNothingIsStored() {
        var broken = sound().part("XIT_1", "XIT").passAt("99").instrument("ZIT", "อื่น", 1);

        as(owner)
                .body(broken.body(programme, YEAR))
                .post("/v1/criteria")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/instruments", "/instruments/3", "/parts/1/instrument", "/thresholds/passAt"));
        assertThat(listed("")).isEmpty();
    }

    @Test
    void malformedContentIsRefusedWithItsPlace() {
        var body = sound().body(programme, YEAR);
        body.put("levels", List.of(Map.of("code", "a b", "nameTh", "", "passed", true, "overallFrom", 85.123)));
        body.put("items", List.of(Map.of("code", "x1", "titleTh", "ก", "inferred", false)));

        as(owner)
                .body(body)
                .post("/v1/criteria")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/levels/0/code",
                                "/levels/0/nameTh",
                                "/levels/0/overallFrom",
                                "/items/0/code",
                                "/items/0/instrument"));
    }

    @Test
    void publishedCriteriaJudgeAndNeverChange() {
        var id = draft(sound()).<String>path("id");
        assertThat(judge(owner).statusCode()).isEqualTo(422);

        publish(id, "\"0\"").statusCode(200).body("status", equalTo("PUBLISHED"));

        assertThat(judge(owner).statusCode()).isEqualTo(201);
        write(id, "\"1\"", sound()).statusCode(409).body("type", equalTo("urn:prongsai:problem:wrong-state"));
        publish(id, "\"1\"").statusCode(409);
        as(owner)
                .header("If-Match", "\"1\"")
                .delete("/v1/criteria/" + id)
                .then()
                .statusCode(409);
        assertThat(listed("&status=PUBLISHED")).containsExactly(id);
        assertThat(listed("&status=DRAFT")).isEmpty();
    }

    @Test
    void draftCanBeRemoved() {
        var id = draft(sound()).<String>path("id");

        as(owner).delete("/v1/criteria/" + id).then().statusCode(428);
        as(owner)
                .header("If-Match", "\"0\"")
                .delete("/v1/criteria/" + id)
                .then()
                .statusCode(204);

        as(owner).get("/v1/criteria/" + id).then().statusCode(404);
    }

    @Test
    void yearHasManyDraftsButOnePublication() {
        var first = draft(sound()).<String>path("id");
        var second = draft(sound()).<String>path("id");

        publish(first, "\"0\"").statusCode(200);
        publish(second, "\"0\"").statusCode(409).body("type", equalTo("urn:prongsai:problem:conflict"));

        read(second).body("status", equalTo("DRAFT"));
    }

    @Test
    void ofTwoPublicationsThatRaceOneWins() {
        var drafts = Stream.generate(() -> draft(sound()).<String>path("id"))
                .limit(4)
                .toList();

        var statuses = drafts.stream()
                .map(id -> CompletableFuture.supplyAsync(
                        () -> publish(id, "\"0\"").extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(listed("&status=PUBLISHED")).hasSize(1);
    }

    @Test
    void tableItselfLetsNoTwoCriteriaJudgeInAYear() {
        var index = Database.query("select indexdef from pg_indexes where indexname = 'criteria_published_year_key'");

        assertThat(index).singleElement().asString().contains("UNIQUE").contains("PUBLISHED");
    }

    @Test
    void managerOfAnotherAgencyReadsButDoesNotWrite() {
        var id = draft(sound()).<String>path("id");
        var stranger = Registered.anyAgency();

        as(stranger).get("/v1/criteria/" + id).then().statusCode(200);
        as(stranger)
                .body(sound().body(programme, YEAR))
                .post("/v1/criteria")
                .then()
                .statusCode(403);
        as(stranger)
                .header("If-Match", "\"0\"")
                .post("/v1/criteria/" + id + "/publication")
                .then()
                .statusCode(403);
        Api.as(Tokens.criteriaManager("TH"))
                .header("If-Match", "\"0\"")
                .post("/v1/criteria/" + id + "/publication")
                .then()
                .statusCode(200);
    }

    @Test
    void draftMayNotMoveIntoAProgrammeOfOthers() {
        var id = draft(sound()).<String>path("id");

        as(owner)
                .header("If-Match", "\"0\"")
                .body(sound().body("NACC_ITA", YEAR))
                .put("/v1/criteria/" + id)
                .then()
                .statusCode(403);
        read(id).body("programme", not("NACC_ITA"));
    }

    private static SomeContent sound() {
        return SomeContent.nacc(SomeCriteria.levelsWithFloors())
                .part("EIT_1", "EIT")
                .aggregating(9, AggregationMethod.MEAN_OF_SUB_INDICATOR_MEANS)
                .subIndicator("9.1", 9, 2)
                .subIndicator("9.2", 9, 1);
    }

    private Response draft(SomeContent content) {
        return as(owner)
                .body(content.body(programme, YEAR))
                .post("/v1/criteria")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private ValidatableResponse write(String id, String version, SomeContent content) {
        return as(owner)
                .header("If-Match", version)
                .body(content.body(programme, YEAR))
                .put("/v1/criteria/" + id)
                .then();
    }

    private ValidatableResponse publish(String id, String version) {
        return as(owner)
                .header("If-Match", version)
                .post("/v1/criteria/" + id + "/publication")
                .then();
    }

    private ValidatableResponse read(String id) {
        return as(owner).get("/v1/criteria/" + id).then().statusCode(200);
    }

    private List<String> listed(String filter) {
        return as(owner).get("/v1/criteria?programme=" + programme + filter).path("items.id");
    }

    private Response judge(Registered agency) {
        return Api.as(Tokens.officer(agency.code()))
                .body(Map.of("agencyId", agency.id(), "programme", programme, "fiscalYear", YEAR))
                .post("/v1/assessments");
    }

    private static RequestSpecification as(Registered agency) {
        return Api.as(Tokens.criteriaManager(agency.code()));
    }
}
