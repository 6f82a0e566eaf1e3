package prongsai.assessment.scoreimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.spreadsheet.FileKind;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.kit.test.Tokens;

@QuarkusTest
class ScoreImportTest {

    private static final Map<String, Boolean> DRY_RUN = Map.of("dryRun", true);

    private Registered first;
    private Registered second;

    @BeforeEach
    void thereAreAgencies() {
        first = Registered.anyAgency();
        second = Registered.anyAgency();
    }

    @Test
    void wholeFileIsEnteredAsDrafts() {
        new ScoreFileFixture()
                .row(first, "97.85", "97.85", "ผ่านดีเยี่ยม")
                .row(second, "๘๐", "81", "ผ่าน")
                .send()
                .then()
                .statusCode(201)
                .header("ETag", not(equalTo(null)))
                .body("status", equalTo("DONE"))
                .body("created", equalTo(2))
                .body("rowsDone", equalTo(2))
                .body("columns", hasSize(13))
                .body("columns[1].meaning", equalTo("INDICATOR"))
                .body("columns[1].indicator", equalTo(1));

        assessment(first)
                .body("status", equalTo("DRAFT"))
                .body("overall", equalTo(new BigDecimal("97.85")))
                .body("level.code", equalTo("EXCELLENT"))
                .body("indicators", hasSize(10))
                .body("instruments.score", hasItem(new BigDecimal("97.85")))
                .body("reconciliation[0].result", equalTo("EXACT"))
                .body("reconciliation[0].locator", equalTo("L2"));
        assessment(second)
                .body("overall", equalTo(new BigDecimal("80.00")))
                .body("reconciliation[0].result", equalTo("MISMATCH"))
                .body("reportedLevel", equalTo("ผ่าน"));
    }

    @Test
    void dryRunTellsWhatWouldComeAndStoresNothing() {
        new ScoreFileFixture()
                .row(first, "97", "", "")
                .send(DRY_RUN)
                .then()
                .statusCode(201)
                .body("status", equalTo("CHECKED"))
                .body("created", equalTo(1));

        assertThat(assessmentsOf(first)).isZero();
    }

    @Test
    void oneWrongCellAndNothingIsStored() {
        var id = new ScoreFileFixture()
                .row(first, "97", "", "")
                .row(second, "ninety", "", "")
                .row("NOBODY", "97", "", "")
                .send()
                .then()
                .statusCode(201)
                .body("status", equalTo("REFUSED"))
                .body("errorCount", equalTo(11))
                .extract()
                .path("id");

        assertThat(assessmentsOf(first)).isZero();
        manager("TH")
                .get("/v1/score-imports/" + id + "/errors?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].code", equalTo("NOT_A_NUMBER"))
                .body("items[0].cell", equalTo("B3"))
                .body("items[0].row", equalTo(3))
                .body("items[0].heading", equalTo("ตัวชี้วัดที่ 1"))
                .body("items[0].found", equalTo("ninety"))
                .body("items[0].hint.en", containsString("97.85"))
                .body("items[0].hint.th", containsString("ตัวเลข"))
                .body("next", not(equalTo(null)));
    }

    @Test
    void theSameFileAgainIsTheFormerImport() {
        var file = new ScoreFileFixture().row(first, "97", "", "");
        var id = file.send().then().body("created", equalTo(1)).extract().path("id");

        file.send()
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(id))
                .body("created", equalTo(1));
        assessment(first).body("version", equalTo(0));
    }

    @Test
    void whatWasRefusedMayBeSentAgain() {
        var wanted = Registered.wanted(Registered.NATION);
        var file = new ScoreFileFixture().row((String) wanted.get("code"), "97", "", "");
        file.send().then().body("status", equalTo("REFUSED"));

        Registered.register(wanted);

        file.send().then().body("status", equalTo("DONE")).body("created", equalTo(1));
    }

    @Test
    void aChangedRowChangesOnlyThatAssessment() {
        new ScoreFileFixture()
                .row(first, "97", "97", "")
                .row(second, "98", "98", "")
                .send();

        new ScoreFileFixture()
                .row(first, "97", "97", "")
                .row(second, "99", "99", "")
                .send()
                .then()
                .body("status", equalTo("DONE"))
                .body("created", equalTo(0))
                .body("changed", equalTo(1))
                .body("unchanged", equalTo(1));

        assessment(first).body("version", equalTo(0)).body("overall", equalTo(new BigDecimal("97.00")));
        assessment(second)
                .body("version", equalTo(1))
                .body("overall", equalTo(new BigDecimal("99.00")))
                .body("reconciliation", hasSize(1))
                .body("reconciliation[0].value", equalTo(new BigDecimal("99.00")));
        manager("TH")
                .get("/v1/assessments/" + assessmentId(second) + "/corrections")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].correctedBy", equalTo("account-of-TH"))
                .body("items[0].before.indicators", hasSize(10))
                .body("items[0].before.indicators[0].score", equalTo(new BigDecimal("98.00")))
                .body("items[0].after.indicators[0].score", equalTo(new BigDecimal("99.00")))
                .body("items[0].after.reportedTotals[0].value", equalTo(new BigDecimal("99.00")))
                .body("items[0].after.source", containsString("score import"));
    }

    @Test
    void publishedAssessmentIsLeftAloneOrRefused() {
        var file = new ScoreFileFixture().row(first, "97", "97", "");
        file.send();
        publish(first);

        new ScoreFileFixture()
                .row(first, "97", "97", "ผ่านดีเยี่ยม")
                .send()
                .then()
                .body("status", equalTo("DONE"))
                .body("unchanged", equalTo(1));
        var refused = new ScoreFileFixture()
                .row(first, "98", "98", "")
                .send()
                .then()
                .body("status", equalTo("REFUSED"))
                .extract()
                .path("id");
        manager("TH")
                .get("/v1/score-imports/" + refused + "/errors")
                .then()
                .body("items[0].code", equalTo("PUBLISHED_OTHERWISE"))
                .body("items[0].cell", equalTo("A2"));
    }

    @Test
    void allOfTheFileIsPublishedWhenThatIsWanted() {
        new ScoreFileFixture().row(first, "97", "97", "").send();

        new ScoreFileFixture()
                .row(first, "97", "97", "")
                .row(second, "98.5", "98.5", "")
                .send(Map.of("publish", true))
                .then()
                .body("status", equalTo("DONE"))
                .body("publish", equalTo(true))
                .body("created", equalTo(1))
                .body("unchanged", equalTo(1));

        for (var agency : List.of(first, second)) {
            assessment(agency).body("status", equalTo("PUBLISHED")).body("version", equalTo(1));
        }
        var event = Events.published("prongsai.assessment.published.v1", (UUID) assessmentId(second));
        assertThat(event).singleElement().satisfies(published -> {
            assertThat(published.get("sequence").asInt()).isEqualTo(1);
            assertThat(published.at("/data/agencyCode").asText()).isEqualTo(second.code());
            assertThat(published.at("/data/overall").decimalValue()).isEqualByComparingTo("98.50");
            assertThat(published.at("/data/level/code").asText()).isEqualTo("EXCELLENT");
            assertThat(published.at("/data/indicators")).hasSize(10);
        });
    }

    @Test
    void totalsAloneLeaveIndicatorsAsTheyAre() {
        new ScoreFileFixture().row(first, "97", "", "").send();

        ScoreFileFixture.send(FileKind.CSV, ("รหัสหน่วยงาน,คะแนนรวม\n" + first.code() + ",96").getBytes(), Map.of())
                .then()
                .body("changed", equalTo(1));

        assessment(first)
                .body("overall", equalTo(new BigDecimal("97.00")))
                .body("indicators", hasSize(10))
                .body("reconciliation[0].result", equalTo("MISMATCH"));
    }

    @Test
    void onlyAgenciesAndImportsOfTheCallersScopeAreThere() {
        var file = new ScoreFileFixture().row(second, "97", "", "");
        var id = ScoreFileFixture.as(Tokens.criteriaManager(first.code()), FileKind.CSV)
                .body(file.bytes())
                .post("/v1/score-imports")
                .then()
                .body("status", equalTo("REFUSED"))
                .extract()
                .<String>path("id");

        manager(second.code()).get("/v1/score-imports/" + id).then().statusCode(404);
        manager(second.code()).get("/v1/score-imports/" + id + "/errors").then().statusCode(404);
        manager(second.code()).get("/v1/score-imports").then().body("items.id", not(hasItem(id)));
        manager(first.code()).get("/v1/score-imports").then().body("items.id", hasItem(id));
        manager("TH").get("/v1/score-imports/" + id).then().statusCode(200);
    }

    private static RequestSpecification manager(String code) {
        return Api.as(Tokens.criteriaManager(code));
    }

    private static ValidatableResponse assessment(Registered agency) {
        return manager("TH")
                .get("/v1/assessments/" + assessmentId(agency))
                .then()
                .statusCode(200);
    }

    private static Object assessmentId(Registered agency) {
        return Database.query("select id from assessment where agency_id = ?", UUID.fromString(agency.id()))
                .get(0)
                .get("id");
    }

    private static void publish(Registered agency) {
        manager("TH")
                .header("If-Match", "*")
                .post("/v1/assessments/" + assessmentId(agency) + "/publication")
                .then()
                .statusCode(200);
    }

    private static long assessmentsOf(Registered agency) {
        return (Long)
                Database.query("select count(*) as n from assessment where agency_id = ?", UUID.fromString(agency.id()))
                        .get(0)
                        .get("n");
    }
}
