package prongsai.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.score.GoldenRow;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

/** The 39 units of a university in FY2563. What is expected was computed from the file by another program, in fractions. */
@QuarkusTest
class GoldenStatisticsTest {

    private static final Map<String, Registered> UNITS = new HashMap<>();
    private static Registered university;

    @BeforeEach
    void theResultsArePublished() {
        if (university == null) {
            university = registered(Registered.NATION, "UNIVERSITY", "มหาวิทยาลัย");
            for (var row : GoldenRow.all()) {
                var unit = registered(university, "UNIVERSITY_UNIT", row.unit());
                Published.result(unit, "NACC_ITA", 2563, row.scores());
                UNITS.put(row.unit(), unit);
            }
        }
    }

    @Test
    void overallAndLevelsOfTheUniversity() {
        var statistics = get("/v1/statistics?programme=NACC_ITA&fiscalYear=2563&agencyId=" + university.id());

        assertThat(statistics.getInt("registered")).isEqualTo(40); // the university itself was not assessed
        assertThat(statistics.getInt("assessed")).isEqualTo(39);
        assertThat(statistics.<BigDecimal>get("coverage")).isEqualTo("97.50");
        assertThat(figures(statistics, "overall")).isEqualTo("39 71.55 8.50 55.31 66.70 71.21 76.69 87.41");
        assertThat(statistics.getList("levels.code")).isEqualTo(List.of("AA", "A", "B", "C", "D", "E", "F"));
        assertThat(statistics.getList("levels.agencies")).isEqualTo(List.of(0, 4, 7, 20, 8, 0, 0));
        assertThat(statistics.getList("levels.share").toString())
                .isEqualTo("[0.00, 10.26, 17.95, 51.28, 20.51, 0.00, 0.00]");
        assertThat(statistics.getInt("passed")).isEqualTo(4);
        assertThat(statistics.<BigDecimal>get("passedShare")).isEqualTo("10.26");
        assertThat((Object) statistics.get("yearBefore")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 39 91.27 3.11 82.59 89.40 91.60 92.85 98.00",
        "2, 39 80.64 6.51 66.36 77.50 80.26 84.90 96.25",
        "3, 39 87.48 4.20 76.70 85.04 87.50 90.19 98.44",
        "4, 39 82.27 4.30 74.21 78.78 82.81 83.82 92.39",
        "5, 39 78.98 7.36 58.84 75.91 78.60 82.93 92.96",
        "6, 39 88.23 3.32 80.73 86.38 88.28 90.26 94.56",
        "7, 39 78.27 4.97 65.36 75.08 78.57 81.30 86.02",
        "8, 39 80.22 4.96 65.88 78.72 80.83 83.56 88.00",
        "9, 39 65.62 17.03 27.27 50.76 66.67 77.27 100.00",
        "10, 39 42.56 25.24 0.00 25.00 40.00 57.50 95.00"
    })
    void indicatorsOfTheUniversity(int number, String expected) {
        var statistics = get("/v1/statistics?programme=NACC_ITA&fiscalYear=2563&agencyId=" + university.id());

        assertThat(figures(statistics, "indicators[" + (number - 1) + "].scores"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, IIT, 39 84.13 4.74 71.97 81.46 84.12 85.89 95.21",
        "1, EIT, 39 82.24 4.20 70.68 80.16 82.52 84.85 89.23",
        "2, OIT, 39 54.09 19.21 18.64 41.40 55.60 68.64 95.98"
    })
    void instrumentsOfTheUniversity(int place, String code, String expected) {
        var statistics = get("/v1/statistics?programme=NACC_ITA&fiscalYear=2563&agencyId=" + university.id());

        assertThat(statistics.getString("instruments[" + place + "].code")).isEqualTo(code);
        assertThat(figures(statistics, "instruments[" + place + "].scores")).isEqualTo(expected);
    }

    @Test
    void weakestIndicatorIsTheOneInWhichMostDoNotPass() {
        Api.as(Tokens.supervisor(university.code()))
                .get("/v1/statistics/weak-indicators?programme=NACC_ITA&fiscalYear=2563")
                .then()
                .body(
                        "indicators.number",
                        contains(10, 9, 7, 8, 5, 4, 2, 3, 6, 1)) // equal counts: the lower mean first
                .body("indicators.belowPass", contains(38, 35, 34, 34, 31, 31, 29, 10, 6, 2))
                .body("indicators[0].belowPassShare", is(new BigDecimal("97.44")));
    }

    @ParameterizedTest
    @CsvSource({
        "87.41, 1, 1, 100.00",
        "86.29, 3, 1, 94.87",
        "74.30, 13, 1, 69.23",
        "68.85, 25, 2, 38.46", // two share the 25th place
        "68.70, 27, 1, 33.33",
        "55.31, 39, 1, 2.56"
    })
    void rankOfAUnit(BigDecimal overall, int rank, int sharedBy, BigDecimal percentile) {
        var unit = GoldenRow.all().stream()
                .filter(row -> row.overall().equals(overall))
                .findFirst()
                .orElseThrow();

        var place = get("/v1/agencies/" + UNITS.get(unit.unit()).id()
                + "/rank?programme=NACC_ITA&fiscalYear=2563&group=" + university.id());

        assertThat(place.<BigDecimal>get("overall.score")).isEqualTo(overall);
        assertThat(place.getInt("overall.rank")).isEqualTo(rank);
        assertThat(place.getInt("overall.of")).isEqualTo(39);
        assertThat(place.getInt("overall.sharedBy")).isEqualTo(sharedBy);
        assertThat(place.<BigDecimal>get("overall.percentile")).isEqualTo(percentile);
    }

    @ParameterizedTest
    @CsvSource({"40.00, 18, 8", "5.00, 35, 3", "10.00, 34, 1", "80.00, 2, 3"})
    void rankOfAUnitByAnIndicator(BigDecimal score, int rank, int sharedBy) {
        var unit = GoldenRow.all().stream()
                .filter(row -> row.scores().get(10).equals(score))
                .findFirst()
                .orElseThrow();

        var place = get("/v1/agencies/" + UNITS.get(unit.unit()).id()
                + "/rank?programme=NACC_ITA&fiscalYear=2563&type=UNIVERSITY_UNIT&group=" + university.id());

        assertThat(place.getInt("indicators[9].number")).isEqualTo(10);
        assertThat(place.getInt("indicators[9].rank.rank")).isEqualTo(rank);
        assertThat(place.getInt("indicators[9].rank.sharedBy")).isEqualTo(sharedBy);
    }

    private static String figures(JsonPath statistics, String place) {
        var figures = statistics.getMap(place);
        return List.of(
                        "agencies",
                        "mean",
                        "standardDeviation",
                        "min",
                        "lowerQuartile",
                        "median",
                        "upperQuartile",
                        "max")
                .stream()
                .map(name -> figures.get(name).toString())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private static Registered registered(Registered parent, String type, String name) {
        var wanted = Registered.wanted(parent);
        wanted.put("type", type);
        wanted.put("nameTh", name);
        return Registered.register(wanted);
    }

    private static JsonPath get(String path) {
        return Api.as(Tokens.supervisor(university.code()))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
