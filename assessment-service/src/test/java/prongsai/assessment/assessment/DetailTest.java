package prongsai.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.criteria.DetailedCriteria;
import prongsai.assessment.score.Documents;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;

/** Results at whatever level of detail: what is missing is told and never guessed. */
@QuarkusTest
class DetailTest {

    private Registered agency;

    @BeforeEach
    void registerAgency() {
        DetailedCriteria.exist();
        agency = Registered.anyAgency();
    }

    @Test
    void totalAloneHasALevelWhereNoFloorDecides() {
        entered(Entry.of(agency)
                        .by(DetailedCriteria.PROGRAMME, DetailedCriteria.SCALE_ONLY)
                        .with("total", score("77.70"))
                        .totals("77.70"))
                .body("overall", is(score("77.70")))
                .body("overallOrigin", equalTo("GIVEN"))
                .body("level.code", equalTo("B"))
                .body("instruments", empty())
                .body("missing", empty())
                .body("reconciliation.result", contains("NOT_COMPUTABLE"));
    }

    @Test
    void totalAloneHasNoLevelWhereAFloorDecides() {
        entered(Entry.of(agency).with("total", score("97.73")))
                .body("overall", is(score("97.73")))
                .body("level", nullValue())
                .body("missingDetail.instruments", contains("IIT", "EIT", "OIT"))
                .body("missingDetail.indicators", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    }

    @Test
    void totalBesideAllIndicatorsIsOneMorePrintedTotal() {
        entered(Entry.of(agency).scores(Documents.municipality()).with("total", score("99.73")))
                .body("overall", is(score("97.73")))
                .body("overallOrigin", equalTo("COMPUTED"))
                .body("reconciliation.value", contains(is(score("99.73"))))
                .body("reconciliation.result", contains("MISMATCH"))
                .body("reconciliation[0].locator", nullValue());
    }

    @Test
    void indicatorsAreComputedFromAllTheirItemsAndMarked() {
        entered(detailed(8).with("items", items("o1=100", "o2=50", "o3=0", "o4=100", "o5=50")))
                .body("indicators.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .body("indicators[8].score", is(score("37.50"))) // (75 + 0) / 2, not 50
                .body("indicators[9].score", is(score("75.00")))
                .body("indicators.origin[8]", equalTo("COMPUTED"))
                .body("indicators.origin[0]", equalTo("GIVEN"))
                .body("indicators.fromItems[8]", nullValue())
                .body("instruments.score[2]", is(score("56.25")))
                .body("overallOrigin", equalTo("COMPUTED"))
                .body("missingDetail.items", empty())
                .body("items.titleTh[0]", equalTo("ข้อ 1"))
                .body("items.indicator", contains(9, 9, 9, 10, 10));
    }

    @Test
    void indicatorWithoutOneOfItsItemsIsMissing() {
        entered(detailed(8).with("items", items("o1=100", "o3=0", "o4=100", "o5=50")))
                .body("missing", contains(9))
                .body("overall", nullValue())
                .body("missingDetail.instruments", contains("OIT"))
                .body("missingDetail.subIndicators", contains("9.1"))
                .body("missingDetail.items", contains("o2"))
                .body("missingDetail.parts", contains("EIT_1", "EIT_2"));
    }

    @Test
    void givenIndicatorIsReconciledWithItsItemsAndWins() {
        entered(detailed(10).with("items", items("o1=100", "o2=100", "o3=100", "o4=70", "o5=99.99")))
                .body("indicators[8].score", is(score("100.00")))
                .body("indicators[8].fromItems.result", equalTo("EXACT"))
                .body("indicators[9].score", is(score("85.00")))
                .body("indicators[9].fromItems.score", is(score("85.00"))) // 84.995, rounded to even
                .body("indicators[9].origin", equalTo("GIVEN"))
                .body("indicators[7].fromItems", nullValue());
    }

    @Test
    void itemCodeMayBePrintedInThaiDigits() {
        entered(detailed(8).with("items", List.of(Map.of("code", "๐๑", "score", 50), Map.of("code", "i2", "score", 7))))
                .body("items.code", contains("o1", "i2"))
                .body("items.printedCode", contains(equalTo("๐๑"), nullValue()))
                .body("items[1].titleTh", nullValue());
    }

    @Test
    void partsBelowAFloorDecideTheLevel() {
        var ninetyFive = new TreeMap<Integer, BigDecimal>();
        for (int i = 1; i <= 10; i++) {
            ninetyFive.put(i, score("95.00"));
        }
        var entry = Entry.of(agency)
                .by(DetailedCriteria.PROGRAMME, DetailedCriteria.WITH_ITEMS)
                .scores(ninetyFive)
                .with("parts", List.of(part("EIT_1", "94.99"), part("EIT_2", "95.01")));

        entered(entry)
                .body("level.code", equalTo("GOOD"))
                .body("parts.code", contains("EIT_1", "EIT_2"))
                .body("parts.score", contains(score("94.99"), score("95.01")))
                .body("parts.nameTh[0]", equalTo("EIT ส่วนที่ 1"))
                .body("missingDetail.parts", empty());
    }

    @Test
    void correctionTakesEveryDetailAway() {
        String id = entered(detailed(8)
                        .with("total", score("90"))
                        .with("items", items("o1=100", "o2=50", "o3=0", "o4=100", "o5=50"))
                        .with("parts", List.of(part("EIT_1", "90")))
                        .with("reportedScores", List.of(Map.of("indicator", 1, "value", 90)))
                        .with("reportedLevels", List.of(Map.of("level", "ผ่าน")))
                        .with("printedAgencyNames", List.of(Map.of("name", "เทศบาลเมืองร้อยเอ็ด"))))
                .extract()
                .path("id");

        Api.as(Tokens.criteriaManager("TH"))
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .put("/v1/assessments/" + id)
                .then()
                .statusCode(200)
                .body("overall", nullValue())
                .body("indicators", empty())
                .body("items", empty())
                .body("parts.score", contains(nullValue(), nullValue()))
                .body("scoreReconciliation", empty())
                .body("levelReconciliations", empty())
                .body("printedAgencyNames", empty());
        Api.as(Tokens.officer(agency.code()))
                .get("/v1/assessments/" + id + "/corrections")
                .then()
                .body("items[0].before.items.code", contains("o1", "o2", "o3", "o4", "o5"))
                .body("items[0].before.indicators.number", contains(1, 2, 3, 4, 5, 6, 7, 8))
                .body("items[0].before.total", is(score("90.00")))
                .body("items[0].after", equalTo(Map.of()));
        for (var table : List.of("item", "part", "reported_score", "reported_level", "printed_name", "indicator")) {
            assertThat(Database.query("select 1 from assessment_" + table + " where assessment_id = ?::uuid", id))
                    .isEmpty();
        }
    }

    @Test
    void oneWithEveryDetailIsReadByOneStatement() {
        String id = entered(detailed(8).with("items", items("o1=100", "o2=50", "o3=0", "o4=100", "o5=50")))
                .extract()
                .path("id");

        assertThat(Database.statements(CostOfReadingTest.OF_REQUESTS, () -> Api.as(Tokens.criteriaManager("TH"))
                        .get("/v1/assessments/" + id)))
                .hasSize(1);
    }

    private Entry detailed(int indicators) {
        return Entry.of(agency)
                .by(DetailedCriteria.PROGRAMME, DetailedCriteria.WITH_ITEMS)
                .scores(new TreeMap<>(Documents.subDistrict()).headMap(indicators, true));
    }

    private static ValidatableResponse entered(Entry entry) {
        return entry.post().then().statusCode(201);
    }

    private static List<Map<String, Object>> items(String... scores) {
        return Arrays.stream(scores)
                .map(score -> score.split("="))
                .map(score -> Map.<String, Object>of("code", score[0], "score", score(score[1])))
                .toList();
    }

    private static Map<String, Object> part(String code, String score) {
        return Map.of("code", code, "score", score(score));
    }

    private static BigDecimal score(String value) {
        return new BigDecimal(value);
    }
}
