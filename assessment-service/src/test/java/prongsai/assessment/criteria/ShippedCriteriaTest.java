package prongsai.assessment.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.assessment.agency.Registered;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

@QuarkusTest
class ShippedCriteriaTest {

    @Test
    void fourProgrammesAreShippedAndBelongToTheNation() {
        get("/v1/programmes?limit=200")
                .body("items.code", hasItems("MOE_OPS_ITA", "NACC_ITA", "OBEC_ITA_ONLINE", "UP_ITA"))
                .body(
                        "items.findAll { !it.code.startsWith('TEST') }.ownerId.unique()",
                        contains(Registered.NATION.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "UP_ITA, 2563, AA A B C D E F, true",
        "NACC_ITA, 2563, AA A B C D E F, false",
        "NACC_ITA, 2564, AA A B C D E F, false",
        "NACC_ITA, 2565, AA A B C D E F, true",
        "NACC_ITA, 2566, EXCELLENT GOOD PASS IMPROVE IMPROVE_URGENTLY, false",
        "NACC_ITA, 2567, EXCELLENT GOOD PASS IMPROVE IMPROVE_URGENTLY, true",
        "NACC_ITA, 2568, EXCELLENT GOOD PASS IMPROVE IMPROVE_URGENTLY, false",
        "NACC_ITA, 2569, EXCELLENT GOOD PASS IMPROVE IMPROVE_URGENTLY, true",
        "OBEC_ITA_ONLINE, 2566, AA A B C D E F, false",
        "MOE_OPS_ITA, 2566, EXCELLENT GOOD PASS IMPROVE IMPROVE_URGENTLY, true",
        "MOE_OPS_ITA, 2567, EXCELLENT GOOD PASS IMPROVE IMPROVE_URGENTLY, true"
    })
    void scaleBelongsToProgrammeAndYearAndWhatIsInferredSaysSo(
            String programme, int year, String levels, boolean inferred) {
        get("/v1/criteria?programme=" + programme + "&fiscalYear=" + year)
                .body("items", hasSize(1))
                .body("items[0].levels.code", equalTo(List.of(levels.split(" "))))
                .body("items[0].inferred", is(inferred))
                .body("items[0].instruments.weight", contains(30, 30, 40))
                .body("items[0].indicators.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .body(
                        "items[0].indicators.instrument",
                        contains("IIT", "IIT", "IIT", "IIT", "IIT", "EIT", "EIT", "EIT", "OIT", "OIT"));
    }

    @Test
    void rulesAreTheOnesThatTheOtherTestsAreMadeWith() {
        assertThat(shippedRules("NACC_ITA", 2563)).isEqualTo(rules(SomeCriteria.aaToF()));
        assertThat(shippedRules("NACC_ITA", 2566)).isEqualTo(rules(SomeCriteria.withFloors()));
        assertThat(shippedRules("OBEC_ITA_ONLINE", 2566)).isEqualTo(rules(SomeCriteria.aaToFWithIndicatorLevels()));
    }

    @Test
    void thresholdsAreDataAndUrgentIsKnownForObecOnly() {
        get("/v1/criteria?programme=OBEC_ITA_ONLINE&fiscalYear=2566")
                .body("items[0].thresholds.passAt", is(new BigDecimal("85.00")))
                .body("items[0].thresholds.urgentBelow", is(new BigDecimal("95.00")))
                .body("items[0].thresholds.excellentAt", is(new BigDecimal("95.00")))
                .body("items[0].indicatorLevels", is(true))
                .body("items[0].rounding", equalTo("HALF_EVEN"));
        get("/v1/criteria?programme=NACC_ITA&fiscalYear=2566")
                .body("items[0].thresholds.urgentBelow", nullValue())
                .body("items[0].indicatorLevels", is(false));
    }

    @Test
    void criteriaAreListedByProgrammeAndYearPageByPage() {
        List<Object> seen = new ArrayList<>();
        String cursor = null;
        do {
            var page = get("/v1/criteria?programme=NACC_ITA&status=PUBLISHED&limit=3"
                    + (cursor == null ? "" : "&cursor=" + cursor));
            seen.addAll(page.extract().path("items.fiscalYear"));
            cursor = page.extract().path("next");
        } while (cursor != null);

        assertThat(seen).startsWith(2563, 2564, 2565, 2566, 2567, 2568, 2569);
    }

    @Test
    void ofOlderYearsOfObecOnlyTheScaleIsKnownAndTheMethodChangedIn2560() {
        get("/v1/criteria?programme=OBEC_ITA_ONLINE")
                .body("items.fiscalYear", contains(2558, 2559, 2560, 2561, 2562, 2563, 2564, 2565, 2566))
                .body("items.inferred", contains(true, true, true, true, true, true, true, true, false))
                .body("items[0..7].instruments.flatten()", hasSize(0))
                .body("items[0..7].indicators.flatten()", hasSize(0))
                .body("items[7].levels.code", contains("AA", "A", "B", "C", "D", "E", "F"))
                .body("items[0..1].method.unique()", contains("ITA before ITA Online"))
                .body("items[2..8].method.unique()", contains("ITA Online"));
    }

    @ParameterizedTest
    @CsvSource({
        // programme, year, items, of them inferred, in indicator 9, in 10, reported every six months, every month
        "NACC_ITA, 2563, 0, 0, 0, 0, 0, 0",
        "NACC_ITA, 2564, 43, 0, 33, 10, 3, 1",
        "UP_ITA, 2563, 43, 43, 33, 10, 3, 1",
        "NACC_ITA, 2566, 43, 43, 30, 13, 2, 1",
        "NACC_ITA, 2567, 1, 1, 0, 0, 0, 0",
        "NACC_ITA, 2568, 18, 18, 0, 0, 0, 0",
        "NACC_ITA, 2569, 17, 0, 0, 0, 0, 1",
        "MOE_OPS_ITA, 2566, 32, 0, 0, 0, 1, 1",
        "MOE_OPS_ITA, 2567, 1, 0, 1, 0, 0, 0"
    })
    void itemsAreThoseThatAreKnown(
            String programme, int year, int items, int inferred, int nine, int ten, int halfYearly, int monthly) {
        var shipped = get("/v1/criteria?programme=" + programme + "&fiscalYear=" + year);

        shipped.body("items[0].items", hasSize(items))
                .body("items[0].items.findAll { it.inferred }", hasSize(inferred))
                .body("items[0].items.findAll { it.indicator == 9 }", hasSize(nine))
                .body("items[0].items.findAll { it.indicator == 10 }", hasSize(ten))
                .body("items[0].items.findAll { it.frequency == 'ROUND_6' }", hasSize(halfYearly))
                .body("items[0].items.findAll { it.frequency == 'MONTHLY' }", hasSize(monthly));
    }

    @Test
    void subIndicatorsOfTheNaccIn2564HaveTheirSizes() {
        var shipped = get("/v1/criteria?programme=NACC_ITA&fiscalYear=2564")
                .body("items[0].subIndicators.code", contains("9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2"))
                .body("items[0].indicators[8..9].aggregation.unique()", contains("MEAN_OF_SUB_INDICATOR_MEANS"));
        shipped.body(
                "items[0].items.countBy { it.subIndicator }",
                equalTo(Map.of("9.1", 9, "9.2", 8, "9.3", 7, "9.4", 4, "9.5", 5, "10.1", 8, "10.2", 2)));
        get("/v1/criteria?programme=UP_ITA")
                .body("items[0].indicators[8..9].aggregation.unique()", contains("FLAT_MEAN"));
    }

    @Test
    void partsOfEitAreNamedFrom2568() {
        get("/v1/criteria?programme=NACC_ITA&fiscalYear=2568").body("items[0].parts.code", contains("EIT_1", "EIT_2"));
        get("/v1/criteria?programme=NACC_ITA&fiscalYear=2567").body("items[0].parts", hasSize(0));
    }

    @Inject
    CriteriaRepository rows;

    @Test
    @Transactional
    void whatIsShippedKeepsTheRulesThatEverybodyKeeps() {
        assertThat(rows.list("status", CriteriaStatus.PUBLISHED))
                .hasSizeGreaterThanOrEqualTo(19)
                .allSatisfy(criteria ->
                        assertThat(CriteriaRules.broken(criteria.content())).isEmpty());
    }

    private static List<List<Object>> shippedRules(String programme, int year) {
        var criteria = get("/v1/criteria?programme=" + programme + "&fiscalYear=" + year)
                .extract()
                .jsonPath();
        return List.of(
                criteria.getList("items[0].levels.code"),
                criteria.getList("items[0].levels.nameTh"),
                criteria.getList("items[0].levels.passed"),
                numbers(criteria.getList("items[0].levels.overallFrom")),
                numbers(criteria.getList("items[0].levels.instrumentsFrom")),
                criteria.getList("items[0].instruments.weight"));
    }

    private static List<List<Object>> rules(Criteria criteria) {
        return List.of(
                list(criteria.levels().stream().map(Level::code).toList()),
                list(criteria.levels().stream().map(Level::nameTh).toList()),
                list(criteria.levels().stream().map(Level::passed).toList()),
                numbers(list(criteria.levels().stream().map(Level::overallFrom).toList())),
                numbers(new ArrayList<>(
                        criteria.levels().stream().map(Level::instrumentsFrom).toList())),
                list(criteria.instruments().stream().map(Instrument::weight).toList()));
    }

    private static List<Object> list(List<?> values) {
        return new ArrayList<>(values);
    }

    private static List<Object> numbers(List<Object> values) {
        return values.stream()
                .<Object>map(value -> value == null ? "none" : new BigDecimal(value.toString()).intValueExact())
                .toList();
    }

    private static ValidatableResponse get(String path) {
        return Api.as(Tokens.officer("TH")).get(path).then().statusCode(200);
    }
}
