package prongsai.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.assessment.agency.Registered;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;

/** Who sees the statistics of whom, and what they say. */
@QuarkusTest
class GroupsTest {

    private Registered province;
    private Registered town;
    private Registered office;

    @BeforeEach
    void aProvinceHasATownAndAnOffice() {
        province = registered(Registered.NATION, "PROVINCE");
        town = registered(province, "MUNICIPALITY_TOWN");
        office = registered(province, "EDUCATION_AREA_OFFICE");
    }

    @ParameterizedTest
    @CsvSource({
        "province, '', 200",
        "province, SAO, 200", // in scope, though there is none
        "province, PROVINCE, 200",
        "nation, '', 200",
        "nation, PROVINCE, 200", // itself
        "nation, MUNICIPALITY_TOWN, 200", // one below it
        "nation, UNIVERSITY, 404", // nobody in its scope
        "town, '', 200",
        "other, '', 404",
        "other, PROVINCE, 404"
    })
    void provinceSeesItsGroupsAndThoseThatItBelongsTo(String top, String type, int status) {
        get(province, "/v1/statistics?programme=NACC_ITA&fiscalYear=2566" + group(top, type))
                .statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "town, '', 200",
        "province, '', 200",
        "province, MUNICIPALITY_TOWN, 200",
        "province, EDUCATION_AREA_OFFICE, 404",
        "nation, '', 200",
        "nation, MUNICIPALITY_TOWN, 200",
        "nation, PROVINCE, 404",
        "'', MUNICIPALITY_TOWN, 200", // of the nation
        "'', PROVINCE, 404",
        "office, '', 404",
        "other, '', 404"
    })
    void townSeesItselfAndTheGroupsThatItBelongsTo(String top, String type, int status) {
        get(town, "/v1/statistics?programme=NACC_ITA&fiscalYear=2566" + group(top, type))
                .statusCode(status);
        get(town, "/v1/statistics/weak-indicators?programme=NACC_ITA&fiscalYear=2566" + group(top, type))
                .statusCode(status);
    }

    @Test
    void withoutAGroupItIsAllInTheCallersScope() {
        get(province, "/v1/statistics?programme=NACC_ITA&fiscalYear=2566")
                .body("agencyId", equalTo(province.id()))
                .body("registered", is(3));
        get(town, "/v1/statistics?programme=NACC_ITA&fiscalYear=2566").body("registered", is(1));
    }

    @Test
    void emptyGroupHasZeroesAndNulls() {
        get(province, "/v1/statistics?programme=NACC_ITA&fiscalYear=2566&type=SAO&agencyId=" + province.id())
                .statusCode(200)
                .body("registered", is(0))
                .body("assessed", is(0))
                .body("coverage", nullValue())
                .body("passed", is(0))
                .body("passedShare", nullValue())
                .body("overall.agencies", is(0))
                .body("overall.mean", nullValue())
                .body("overall.median", nullValue())
                .body("levels.code", contains("EXCELLENT", "GOOD", "PASS", "IMPROVE", "IMPROVE_URGENTLY"))
                .body("levels.agencies", everyItem(is(0)))
                .body("levels.share", everyItem(nullValue()))
                .body("instruments.code", contains("IIT", "EIT", "OIT"))
                .body("indicators.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .body("indicators.scores.agencies", everyItem(is(0)))
                .body("yearBefore", nullValue());
        get(
                        province,
                        "/v1/statistics/weak-indicators?programme=NACC_ITA&fiscalYear=2566&type=SAO&agencyId="
                                + province.id())
                .body("indicators", empty());
        get(province, "/v1/statistics/clinic?programme=NACC_ITA&fiscalYear=2566")
                .body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"NACC_ITA, 2499", "MOE_OPS_ITA, 2601", "NOBODY, 2566"})
    void yearWithoutCriteriaIsNotFound(String programme, int year) {
        get(province, "/v1/statistics?programme=" + programme + "&fiscalYear=" + year)
                .statusCode(404);
    }

    @Test
    void changeIsToldAgainstTheYearBeforeAndMarkedWhereTheMethodChanged() {
        Published.result(town, "NACC_ITA", 2567, Published.all("80.00"));
        Published.result(town, "NACC_ITA", 2568, Published.iitAndRest("90.50", "96.00"));
        var path = "/v1/statistics?programme=NACC_ITA&fiscalYear=2568";

        get(town, path)
                .body("overall.mean", is(new BigDecimal("94.35")))
                .body("overall.change", is(new BigDecimal("14.35")))
                .body("instruments[0].scores.change", is(new BigDecimal("10.50")))
                .body("indicators[9].scores.change", is(new BigDecimal("16.00")))
                .body("yearBefore.fiscalYear", is(2567))
                .body("yearBefore.assessed", is(1))
                .body("yearBefore.passedShareChange", is(new BigDecimal("100.00")))
                .body("yearBefore.methodChanged", is(!sameMethod(2567, 2568)));
        get(town, "/v1/statistics?programme=NACC_ITA&fiscalYear=2567").body("yearBefore", nullValue());
    }

    @Test
    void urgentAndFailedAreCountedByTheThresholdsOfTheCriteria() {
        Published.result(office, "OBEC_ITA_ONLINE", 2566, Published.iitAndRest("84.99", "94.99"));

        get(office, "/v1/statistics/weak-indicators?programme=OBEC_ITA_ONLINE&fiscalYear=2566")
                .body("passAt", is(new BigDecimal("85.00")))
                .body("urgentBelow", is(new BigDecimal("95.00")))
                .body("indicators.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .body("indicators.belowPass", contains(1, 1, 1, 1, 1, 0, 0, 0, 0, 0))
                .body("indicators.belowUrgent", everyItem(is(1)))
                .body("indicators[9].belowUrgentShare", is(new BigDecimal("100.00")));
    }

    @Test
    void nationIsShownYearByYearToEverybody() {
        Published.result(town, "NACC_ITA", 2563, Published.all("80.00"));

        var nation = get(town, "/v1/statistics/nation?programme=NACC_ITA&type=MUNICIPALITY_TOWN&years=20")
                .statusCode(200)
                .extract()
                .jsonPath();
        var shown = nation.getList("years.fiscalYear");
        var year = "years[" + shown.indexOf(2563) + "].";

        assertThat(shown).isSorted().contains(2563, 2566, 2569);
        assertThat(nation.getInt(year + "assessed")).isPositive();
        assertThat(nation.<BigDecimal>get(year + "mean")).isPositive();
        assertThat(nation.getList(year + "levels.code").toString()).isEqualTo("[AA, A, B, C, D, E, F]");
        assertThat(nation.getMap(year + "instruments")).containsOnlyKeys("IIT", "EIT", "OIT");
        assertThat(nation.getMap(year + "indicators")).hasSize(10);
        get(town, "/v1/statistics/nation?programme=NACC_ITA").statusCode(200);
        get(town, "/v1/statistics/nation?programme=NACC_ITA&type=PROVINCE").statusCode(404);
        get(town, "/v1/statistics/nation?programme=NACC_ITA&years=1").body("years.size()", is(1));
        get(town, "/v1/statistics/nation?programme=NOBODY").body("years", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 422",
        "?programme=NACC_ITA, 422",
        "?fiscalYear=2566, 422",
        "?programme=NACC_ITA&fiscalYear=2023, 422",
        "?programme=NACC_ITA&fiscalYear=25x, 400",
        "?programme=NACC_ITA&fiscalYear=2566&agencyId=x, 400",
        "?programme=NACC_ITA&fiscalYear=2566&type=TOWN, 400",
        "?programme=NACC_ITA&fiscalYear=2566&group=all, 400"
    })
    void badInputIsRefused(String query, int status) {
        get(town, "/v1/statistics" + query).statusCode(status);
    }

    @Test
    void rankIsOfAnAgencyInScopeInAGroupThatItBelongsTo() {
        Published.result(town, "NACC_ITA", 2566, Published.all("80.00"));
        var path = "/v1/agencies/" + town.id() + "/rank?programme=NACC_ITA&fiscalYear=2566";

        get(town, path).statusCode(200).body("group", nullValue());
        get(town, path + "&group=" + province.id())
                .body("overall.rank", is(1))
                .body("overall.of", is(1))
                .body("overall.percentile", is(new BigDecimal("100.00")));
        get(province, path + "&type=MUNICIPALITY_TOWN").statusCode(200);
        get(town, path + "&type=SAO").statusCode(404); // another kind
        get(town, path + "&group=" + office.id()).statusCode(404); // not its group
        get(office, path).statusCode(404); // not its agency
        get(province, path.replace("2566", "2565")).statusCode(404); // no result
    }

    private boolean sameMethod(int one, int other) {
        return Database.query(
                                "select distinct method from criteria where programme = 'NACC_ITA' and status = 'PUBLISHED'"
                                        + " and fiscal_year in (?, ?)",
                                one,
                                other)
                        .size()
                == 1;
    }

    private String group(String top, String type) {
        var agency =
                switch (top) {
                    case "nation" -> "&agencyId=" + Registered.NATION.id();
                    case "province" -> "&agencyId=" + province.id();
                    case "town" -> "&agencyId=" + town.id();
                    case "office" -> "&agencyId=" + office.id();
                    case "other" ->
                        "&agencyId=" + registered(Registered.NATION, "PROVINCE").id();
                    default -> "";
                };
        return agency + (type.isEmpty() ? "" : "&type=" + type);
    }

    private static Registered registered(Registered parent, String type) {
        var wanted = Registered.wanted(parent);
        wanted.put("type", type);
        return Registered.register(wanted);
    }

    private static ValidatableResponse get(Registered caller, String path) {
        return Api.as(Tokens.officer(caller.code())).get(path).then();
    }
}
