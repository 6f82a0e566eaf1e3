package prongsai.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.assessment.Entry;
import prongsai.assessment.criteria.DetailedCriteria;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

@QuarkusTest
class ClinicTest {

    private Registered province;

    @BeforeEach
    void thereIsAProvince() {
        province = Registered.anyAgency();
    }

    @ParameterizedTest
    @CsvSource({
        // FY2566: levels with floors
        "2566, 95.00, 95.00, ABOVE EXCELLENT total 0.00",
        "2566, 94.99, 94.99, BELOW EXCELLENT total 0.01",
        "2566, 94.00, 94.00, BELOW EXCELLENT total 1.00",
        "2566, 93.99, 93.99, ''",
        "2566, 94.50, 99.00, BELOW EXCELLENT IIT 0.50", // the total would do
        "2566, 95.70, 99.00, ABOVE EXCELLENT IIT 0.70",
        "2566, 93.99, 99.00, ''", // the floor is too far
        "2566, 84.50, 99.00, BELOW GOOD IIT 0.50",
        "2566, 85.30, 90.00, ABOVE GOOD IIT 0.30",
        "2566, 84.80, 84.90, BELOW PASS total 0.13", // 84.87
        "2566, 70.20, 70.20, ABOVE IMPROVE total 0.20",
        "2566, 69.90, 69.90, BELOW IMPROVE total 0.10",
        "2566, 0.30, 0.30, ''", // nothing to fall from
        // FY2563: totals only
        "2563, 75.30, 75.30, ABOVE B total 0.30",
        "2563, 84.99, 84.99, BELOW A total 0.01",
        "2563, 50.00, 50.00, ABOVE E total 0.00"
    })
    void boundaryThatIsNearIsToldWithTheDistance(int year, String iit, String rest, String expected) {
        Published.result(Registered.under(province), "NACC_ITA", year, Published.iitAndRest(iit, rest));

        assertThat(String.join("; ", boundaries(get("fiscalYear=" + year)))).isEqualTo(expected);
    }

    @Test
    void floorHoldsForPartsOfInstrumentsToo() {
        DetailedCriteria.exist();
        var id = Entry.of(Registered.under(province))
                .by(DetailedCriteria.PROGRAMME, DetailedCriteria.WITH_ITEMS)
                .scores(Published.all("90.00"))
                .with("parts", List.of(Map.of("code", "EIT_1", "score", 84.5), Map.of("code", "EIT_2", "score", 95)))
                .enter();
        Published.publish(id);

        Api.as(Tokens.supervisor(province.code()))
                .get("/v1/statistics/clinic?programme=" + DetailedCriteria.PROGRAMME + "&fiscalYear="
                        + DetailedCriteria.WITH_ITEMS)
                .then()
                .statusCode(200)
                .body("items.level", contains("PASS"))
                .body("items.side", contains("BELOW"))
                .body("items.boundary.level", contains("GOOD"))
                .body("items.boundary.instrument", contains("EIT_1"))
                .body("items.boundary.distance", contains(new BigDecimal("0.50")));
    }

    @Test
    void agencyBetweenTwoNearBoundariesIsListedOnceForEach() {
        Published.result(Registered.under(province), "NACC_ITA", 2563, Published.all("52.00"));

        assertThat(boundaries(get("fiscalYear=2563&within=3.00")))
                .containsExactly("ABOVE E total 2.00", "BELOW D total 3.00");
        assertThat(boundaries(get("fiscalYear=2563&within=3.00&side=BELOW"))).containsExactly("BELOW D total 3.00");
        assertThat(boundaries(get("fiscalYear=2563&within=2.99"))).containsExactly("ABOVE E total 2.00");
    }

    @Test
    void pagesHoldEveryEntryOnceInTheOrderOfThePaths() {
        for (int i = 0; i < 5; i++) {
            Published.result(Registered.under(province), "NACC_ITA", 2563, Published.all("52.00"));
        }
        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            var page = get("fiscalYear=2563&within=3.00&limit=3" + (cursor == null ? "" : "&cursor=" + cursor));
            paged.addAll(entries(page));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(paged)
                .hasSize(10)
                .isSorted()
                .doesNotHaveDuplicates()
                .isEqualTo(entries(get("fiscalYear=2563&within=3.00")));
    }

    @Test
    void draftsAreNotListedAndAgenciesOutOfScopeAreNotNamed() {
        var town = Registered.under(province);
        Published.result(town, "NACC_ITA", 2563, Published.all("85.00"));

        assertThat(get("fiscalYear=2563&type=SAO").getList("items")).isEmpty();
        assertThat(get("fiscalYear=2563&type=MUNICIPALITY_TOWN").getList("items.agencyCode"))
                .containsExactly(town.code());
        assertThat(get("fiscalYear=2563&agencyId=" + town.id()).getList("items"))
                .hasSize(1);
        for (var beyond : List.of(Registered.NATION, Registered.anyAgency())) {
            Api.as(Tokens.supervisor(province.code()))
                    .get("/v1/statistics/clinic?programme=NACC_ITA&fiscalYear=2563&agencyId=" + beyond.id())
                    .then()
                    .statusCode(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "within=0, 422",
        "within=10.01, 422",
        "within=-1, 422",
        "within=1.001, 422",
        "within=x, 400",
        "side=LEFT, 400",
        "cursor=x, 400"
    })
    void badInputIsRefused(String query, int status) {
        Api.as(Tokens.supervisor(province.code()))
                .get("/v1/statistics/clinic?programme=NACC_ITA&fiscalYear=2563&" + query)
                .then()
                .statusCode(status);
    }

    private JsonPath get(String query) {
        return Api.as(Tokens.supervisor(province.code()))
                .get("/v1/statistics/clinic?programme=NACC_ITA&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> entries(JsonPath page) {
        return page.getList("items.collect { it.agencyPath + ' ' + it.side }");
    }

    private static List<String> boundaries(JsonPath page) {
        return page.getList(
                "items.collect { it.side + ' ' + it.boundary.level + ' ' + (it.boundary.instrument ?: 'total')"
                        + " + ' ' + it.boundary.distance }");
    }
}
