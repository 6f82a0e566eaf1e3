package prongsai.assessment.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.criteria.DetailedCriteria;
import prongsai.assessment.score.Documents;

/** What a document prints in several places, each compared with what is used, by its place. */
@QuarkusTest
class PrintedNumbersTest {

    private Registered agency;

    @BeforeEach
    void registerAgency() {
        DetailedCriteria.exist();
        agency = Registered.anyAgency();
    }

    @ParameterizedTest
    @CsvSource({
        "indicator, 4, 93.19, EXACT, 0.00",
        "indicator, 4, 93.20, WITHIN_ROUNDING, 0.01",
        "indicator, 4, 93.18, WITHIN_ROUNDING, -0.01",
        "indicator, 4, 93.21, MISMATCH, 0.02",
        "indicator, 4, 93.91, MISMATCH, 0.72",
        "instrument, IIT, 94.92, EXACT, 0.00",
        "instrument, EIT, 97.50, WITHIN_ROUNDING, -0.01",
        "instrument, OIT, 99.98, MISMATCH, -0.02"
    })
    void printedScoreIsComparedWithTheOneUsed(
            String of, String which, BigDecimal printed, String result, BigDecimal difference) {
        var reported = Map.of(
                of, of.equals("indicator") ? Integer.valueOf(which) : which, "value", printed, "locator", "table 2");

        Entry.of(agency)
                .scores(Documents.municipality())
                .with("reportedScores", List.of(reported))
                .post()
                .then()
                .statusCode(201)
                .body("scoreReconciliation[0]." + of, equalTo(reported.get(of)))
                .body("scoreReconciliation.value", contains(is(printed)))
                .body("scoreReconciliation.locator", contains("table 2"))
                .body("scoreReconciliation.result", contains(result))
                .body("scoreReconciliation.difference", contains(is(difference)));
    }

    @Test
    void printedScoreOfWhatIsMissingHasNothingToCompareWith() {
        Entry.of(agency)
                .by(DetailedCriteria.PROGRAMME, DetailedCriteria.WITH_ITEMS)
                .with("parts", List.of(Map.of("code", "EIT_1", "score", 90)))
                .with(
                        "reportedScores",
                        List.of(
                                Map.of("part", "EIT_1", "value", 90),
                                Map.of("part", "EIT_2", "value", 90),
                                Map.of("indicator", 1, "value", 90),
                                Map.of("instrument", "IIT", "value", 90)))
                .post()
                .then()
                .statusCode(201)
                .body(
                        "scoreReconciliation.result",
                        contains("EXACT", "NOT_COMPUTABLE", "NOT_COMPUTABLE", "NOT_COMPUTABLE"))
                .body("scoreReconciliation[1].difference", nullValue());
    }

    @Test
    void levelsPrintedInSeveralPlacesAreComparedOneByOne() {
        Entry.of(agency)
                .scores(Documents.municipality())
                .with("reportedLevel", "ผ่านดี")
                .with(
                        "reportedLevels",
                        List.of(level("ผ่านดี", "section 2"), level("ผ่านดีเยี่ยม", "cover"), level("AA", null)))
                .post()
                .then()
                .statusCode(201)
                .body("levelReconciliation.result", equalTo("MATCH"))
                .body("levelReconciliations.printed", contains("ผ่านดี", "ผ่านดีเยี่ยม", "AA"))
                .body("levelReconciliations.locator", contains(equalTo("section 2"), equalTo("cover"), nullValue()))
                .body("levelReconciliations.code", contains(equalTo("GOOD"), equalTo("EXCELLENT"), nullValue()))
                .body("levelReconciliations.result", contains("MATCH", "MISMATCH", "UNKNOWN"));
    }

    @Test
    void municipalitysDamagedLabelsAreToldAndNoneIsTakenForAnothers() {
        var labels = Map.of(1, "การปฏิบัติงาน", 2, "การใช้งบประมาณ", 3, "การใช้จ่ายเงิน", 4, "การไม่กรณฟยสินของราชการ");
        var indicators = labels.entrySet().stream()
                .map(label -> Map.of("number", label.getKey(), "score", 90, "printedLabel", label.getValue()))
                .toList();

        Entry.of(agency)
                .with("indicators", indicators)
                .post()
                .then()
                .statusCode(201)
                .body("warnings.code", contains("DIFFERENT_LABEL", "DIFFERENT_LABEL", "DIFFERENT_LABEL"))
                .body(
                        "warnings.pointer",
                        contains(
                                "/indicators/0/printedLabel",
                                "/indicators/2/printedLabel",
                                "/indicators/3/printedLabel"));
    }

    @Test
    void subDistrictIsCalledByTwoNamesUntilTheOtherIsAnAlias() {
        var wanted = Registered.wanted(Registered.NATION);
        wanted.put("nameTh", "องค์การบริหารส่วนตำบลหมากแข้ง");
        var subDistrict = Registered.register(wanted);
        var names = List.of(
                Map.of("name", "องค์การบริหารส่วนตำบลหมากแข้ง", "locator", "cover"),
                Map.of("name", "องค์การบริหารส่วนตำบลห้วยหมากเขียว", "locator", "page 2"));

        Entry.of(subDistrict)
                .by("NACC_ITA", 2568)
                .scores(Documents.subDistrict())
                .with("printedAgencyNames", names)
                .post()
                .then()
                .statusCode(201)
                .body("printedAgencyNames.locator", contains("cover", "page 2"))
                .body("warnings.code", contains("UNKNOWN_AGENCY_NAME", "TWO_AGENCY_NAMES"));

        wanted.putAll(
                Map.of("code", wanted.get("code") + "-B", "aliases", List.of("องค์การบริหารส่วนตำบลห้วยหมากเขียว")));
        Entry.of(Registered.register(wanted))
                .by("NACC_ITA", 2568)
                .with("printedAgencyNames", names)
                .post()
                .then()
                .statusCode(201)
                .body("warnings.code", contains("TWO_AGENCY_NAMES"));
    }

    @Test
    void documentWithoutOddWordsHasNoWarnings() {
        Entry.of(agency)
                .scores(Documents.municipality())
                .with("printedAgencyNames", List.of(Map.of("name", "เทศบาลเมืองร้อยเอ็ด")))
                .post()
                .then()
                .statusCode(201)
                .body("warnings", empty());
    }

    private static Map<String, String> level(String printed, String locator) {
        var level = new HashMap<String, String>();
        level.put("level", printed);
        level.put("locator", locator);
        return level;
    }
}
