package prongsai.assessment.trend;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.assessment.Entry;
import prongsai.assessment.score.Documents;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

@QuarkusTest
class TrendResourceTest {

    private static final String OBEC = "OBEC_ITA_ONLINE";
    /** As the booklet prints them: of the years before 2566 no more is known. */
    private static final String[] TOTALS = {"77.70", "80.19", "90.67", "80.44", "86.27", "93.19", "91.39", "97.37"};

    private Registered agency;

    @BeforeEach
    void registerAgency() {
        agency = Registered.anyAgency();
    }

    @Test
    void nineYearsOfTheEducationAreaOfficeToTheCent() {
        for (int i = 0; i < TOTALS.length; i++) {
            publish(Entry.of(agency)
                    .by(OBEC, 2558 + i)
                    .with("total", new BigDecimal(TOTALS[i]))
                    .enter());
        }
        publish(Entry.of(agency)
                .by(OBEC, 2566)
                .scores(Documents.educationArea())
                .enter());

        trend("")
                .body("programme", equalTo(OBEC))
                .body("years.fiscalYear", contains(2558, 2559, 2560, 2561, 2562, 2563, 2564, 2565, 2566))
                .body(
                        "years.overall",
                        scores("77.70", "80.19", "90.67", "80.44", "86.27", "93.19", "91.39", "97.37", "96.58"))
                .body(
                        "years.difference",
                        scores(null, "2.49", "10.48", "-10.23", "5.83", "6.92", "-1.80", "5.98", "-0.79"))
                .body(
                        "years.directionTh",
                        contains(
                                null,
                                "เพิ่มขึ้น",
                                "เพิ่มขึ้น",
                                "ลดลง",
                                "เพิ่มขึ้น",
                                "เพิ่มขึ้น",
                                "ลดลง",
                                "เพิ่มขึ้น",
                                "ลดลง"))
                .body("years.comparedWith", contains(null, 2558, 2559, 2560, 2561, 2562, 2563, 2564, 2565))
                .body("years.level.code", contains("B", "B", "A", "B", "A", "A", "A", "AA", "AA"))
                // ITA Online began in 2560, as the booklet says
                .body("years.methodChanged", contains(false, false, true, false, false, false, false, false, false))
                .body("missingYears", empty())
                .body("instruments.code", contains("IIT", "EIT", "OIT"))
                .body("indicators[0].years.score", scores("96.80"));
    }

    @Test
    void windowStillComparesWithTheYearBeforeIt() {
        publish(year(2563, "77.70"));
        publish(year(2564, "80.19"));
        publish(year(2565, "90.67"));
        publish(year(2566, "80.44"));

        trend("?from=2565&to=2565")
                .body("years.fiscalYear", contains(2565))
                .body("years.difference", scores("10.48"))
                .body("years.level.code", contains("A"))
                .body("indicators[9].years.difference", scores("10.48"));
    }

    @Test
    void missingYearsAreToldAndTheLastKnownOneIsComparedWith() {
        publish(year(2563, "77.70"));
        publish(year(2566, "80.44"));

        trend("")
                .body("missingYears", contains(2564, 2565))
                .body("years.comparedWith", contains(null, 2563))
                .body("years.difference", scores(null, "2.74"));
    }

    @Test
    void draftsCountOnlyWhereTheyAreWanted() {
        publish(year(2563, "77.70"));
        year(2564, "80.19");

        trend("").body("years.fiscalYear", contains(2563));
        trend("?includeDrafts=true")
                .body("years.fiscalYear", contains(2563, 2564))
                .body("years.status", contains("PUBLISHED", "DRAFT"));
    }

    @Test
    void instrumentsAndIndicatorsHaveTheirOwnTrend() {
        var before = new TreeMap<>(Documents.municipality());
        before.put(4, new BigDecimal("90.00"));
        publish(Entry.of(agency).by("NACC_ITA", 2566).scores(before).enter());
        publish(Entry.of(agency)
                .by("NACC_ITA", 2567)
                .scores(Documents.municipality())
                .enter());

        trend("")
                .body("indicators.find { it.number == 4 }.years.difference", scores(null, "3.19"))
                .body("instruments.find { it.code == 'IIT' }.years.difference", scores(null, "0.64"))
                .body("instruments.find { it.code == 'OIT' }.years.direction", contains(null, "UNCHANGED"));
    }

    @Test
    void programmeMustBeNamedWhereThereAreSeveral() {
        publish(Entry.of(agency)
                .by(OBEC, 2566)
                .scores(Documents.educationArea())
                .enter());
        publish(Entry.of(agency).scores(Documents.municipality()).enter());

        get("").statusCode(422).body("errors.parameter", contains("programme"));
        trend("?programme=NACC_ITA").body("years.fiscalYear", contains(2566));
    }

    @Test
    void agencyWithoutResultsHasAnEmptyTrend() {
        trend("").body("programme", nullValue()).body("years", empty());
        get("?from=2024").statusCode(422).body("errors.parameter", contains("from"));
    }

    /** All indicators have the same score, so overall has it, too. */
    private String year(int fiscalYear, String overall) {
        var scores = new TreeMap<Integer, BigDecimal>();
        IntStream.rangeClosed(1, 10).forEach(number -> scores.put(number, new BigDecimal(overall)));
        return Entry.of(agency).by("NACC_ITA", fiscalYear).scores(scores).enter();
    }

    private void publish(String id) {
        Api.as(Tokens.approver(agency.code()))
                .header("If-Match", "*")
                .post("/v1/assessments/" + id + "/publication")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse trend(String query) {
        return get(query).statusCode(200);
    }

    private ValidatableResponse get(String query) {
        return Api.as(Tokens.officer(agency.code()))
                .get("/v1/agencies/" + agency.id() + "/trend" + query)
                .then();
    }

    private static Matcher<?> scores(String... values) {
        return contains(Arrays.stream(values)
                .map(value -> value == null ? nullValue(Object.class) : is((Object) new BigDecimal(value)))
                .toArray(Matcher[]::new));
    }
}
