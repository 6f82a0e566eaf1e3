package prongsai.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.TestClock;
import prongsai.reporting.AnAgency;
import prongsai.reporting.AnApprovedPlan;

/** What anybody reads without login. */
@QuarkusTest
class PublicDocumentTest {

    private static final String MEASURE = "กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private final AnAgency town = AnAgency.known();

    @BeforeEach
    void setTheDay() {
        TestClock.setDate(LocalDate.parse("2024-05-21"));
    }

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"measures", "results"})
    void documentIsAPageForABrowser(String kind) {
        var plan = AnApprovedPlan.of(town);
        plan.published(kind.toUpperCase(java.util.Locale.ROOT));

        var page = read(plan.address(kind))
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .extract()
                .asString();

        assertThat(page)
                .contains(MEASURE, "<html lang=\"th\"", "name=\"viewport\"", "<main", "<h1", "scope=\"col\"")
                .contains("เผยแพร่เมื่อ 21 พฤษภาคม 2567", "มีผลเมื่อ 20 พฤษภาคม 2567", "ฉบับที่ 1")
                .contains("href=\"" + plan.address(kind) + "/versions/1.docx\"")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    .html | */*              | text/html;charset=UTF-8
                    .docx | */*              | application/vnd.openxmlformats-officedocument.wordprocessingml.document
                    .json | */*              | application/json;charset=UTF-8
                    .csv  | */*              | text/csv;charset=UTF-8
                          | */*              | text/html;charset=UTF-8
                          | application/json | application/json;charset=UTF-8
                          | text/csv         | text/csv;charset=UTF-8
                          | text/csv;q=0.5, application/json | application/json;charset=UTF-8
                          | application/vnd.openxmlformats-officedocument.wordprocessingml.document | application/vnd.openxmlformats-officedocument.wordprocessingml.document
                    """)
    void formatIsThatOfTheSuffixElseThatWhichIsAccepted(String suffix, String accept, String type) {
        var plan = AnApprovedPlan.of(town);
        plan.published("MEASURES");
        var end = suffix == null ? "" : suffix;

        for (var address : new String[] {plan.address("measures"), plan.address("measures") + "/versions/1"}) {
            RestAssured.given()
                    .accept(accept)
                    .get(address + end)
                    .then()
                    .statusCode(200)
                    .contentType(type)
                    .header("X-Content-Type-Options", "nosniff");
        }
    }

    @Test
    void pdfIsMadeOnceAndKept() {
        var plan = AnApprovedPlan.of(town);
        plan.published("MEASURES");

        var first = read(plan.address("measures") + ".pdf").statusCode(200).contentType("application/pdf");
        var again = read(plan.address("measures") + "/versions/1.pdf").statusCode(200);

        assertThat(new String(first.extract().asByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(again.extract().asByteArray()).isEqualTo(first.extract().asByteArray());
    }

    @Test
    void addressOfTheDocumentIsFreshForMinutesAndThatOfAVersionForEver() {
        var plan = AnApprovedPlan.of(town);
        plan.published("MEASURES");

        var latest = read(plan.address("measures"))
                .header("Cache-Control", "public, max-age=300")
                .header("Vary", containsString("Accept"));
        var version = read(plan.address("measures") + "/versions/1")
                .header("Cache-Control", containsString("immutable"))
                .header("Cache-Control", containsString("max-age=31536000"));

        String tag = latest.extract().header("ETag");
        assertThat(version.extract().header("ETag")).isEqualTo(tag);
        RestAssured.given()
                .header("If-None-Match", tag)
                .get(plan.address("measures"))
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", "public, max-age=300");
        RestAssured.given()
                .header("If-None-Match", "\"other\"")
                .get(plan.address("measures"))
                .then()
                .statusCode(200);
    }

    @Test
    void laterVersionTakesTheAddressAndTheEarlierStaysByteForByte() {
        var plan = AnApprovedPlan.of(town);
        plan.published("MEASURES");
        var before = read(plan.address("measures")).extract().asByteArray();

        plan.titled("มาตรการฉบับแก้ไข", 4);
        assertThat(read(plan.address("measures")).extract().asByteArray()).isEqualTo(before);
        plan.published("MEASURES");

        read(plan.address("measures")).statusCode(200).body(containsString("มาตรการฉบับแก้ไข"));
        assertThat(read(plan.address("measures") + "/versions/1").extract().asByteArray())
                .isEqualTo(before);
        read(plan.address("measures") + "/versions/2").statusCode(200).body(containsString("ฉบับที่ 2"));
        read(plan.address("measures") + "/versions")
                .statusCode(200)
                .body(containsString("ฉบับปัจจุบัน"))
                .body(containsString(plan.address("measures") + "/versions/1\""))
                .body(containsString("scope=\"row\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"measures", "results"})
    void noPersonIsNamed(String kind) {
        var plan = AnApprovedPlan.of(
                town, data -> ((ObjectNode) data.at("/measures/0/assignees/2")).put("name", "นายทดสอบ นามสมมุติ"));
        plan.published(kind.toUpperCase(java.util.Locale.ROOT));

        for (var format : PublishedFormat.values()) {
            var file = read(plan.address(kind) + "." + format.suffix())
                    .statusCode(200)
                    .extract();
            var text = PublishedText.of(format, file.asByteArray());
            assertThat(text).as(format.name()).contains(MEASURE.substring(0, 6)).doesNotContain("นามสมมุติ");
            assertThat(text).as(format.name()).doesNotContain("account-of-");
        }
    }

    @Test
    void pageOfAnAgencyListsItsYears() {
        var plan = AnApprovedPlan.of(town);
        plan.published("MEASURES");
        plan.withdraw(plan.published("RESULTS"), "แก้ไข").statusCode(200);
        var earlier = AnApprovedPlan.of(town, data -> data.put("fiscalYear", 2566));
        earlier.published("MEASURES");

        var page = read("/public/" + town.code())
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "public, max-age=300")
                .extract();

        assertThat(page.asString())
                .containsSubsequence(
                        "ปีงบประมาณ พ.ศ. 2567",
                        "href=\"" + plan.address("measures") + "\"",
                        "ถอนการเผยแพร่เมื่อ 21 พฤษภาคม 2567",
                        "ปีงบประมาณ พ.ศ. 2566",
                        "href=\"/public/" + town.code() + "/2566/measures\"");
        RestAssured.given()
                .header("If-None-Match", page.header("ETag"))
                .get("/public/" + town.code())
                .then()
                .statusCode(304);
    }

    @Test
    void dataSayTheSameForPrograms() {
        var plan = AnApprovedPlan.of(town);
        plan.published("MEASURES");
        plan.published("RESULTS");

        read(plan.address("measures") + ".json")
                .header("Access-Control-Allow-Origin", "*")
                .body("agencyCode", equalTo(town.code()))
                .body("fiscalYear", equalTo(2567))
                .body("publishedOn", equalTo("2024-05-21"))
                .body("plan.measures", hasSize(2))
                .body("plan.measures[0].title", equalTo(MEASURE))
                .body("plan.measures[0].until.precision", equalTo("FISCAL_YEAR"))
                .body("plan.measures[0].steps", hasSize(3))
                .body("plan.measures[0].steps[0]", not(hasKey("status")))
                .body("plan.measures[1].responsible", hasItem("กองยุทธศาสตร์และงบประมาณ"));
        read(plan.address("results") + ".json").body("plan.measures[0].steps[0].status", equalTo("OPEN"));
    }

    @Test
    void tableHasARowForEachStepAndNoFormula() {
        var plan = AnApprovedPlan.of(
                town, data -> ((ObjectNode) data.at("/measures/0")).put("title", "=HYPERLINK(\"http://evil\")"));
        plan.published("MEASURES");

        var text = read(plan.address("measures") + ".csv")
                .statusCode(200)
                .extract()
                .asString();

        assertThat(text).startsWith("\uFEFFagency_code,agency,fiscal_year,measure_number,");
        assertThat(text.lines().filter(line -> line.startsWith(town.code() + ",")))
                .hasSize(4);
        assertThat(text).contains("'=HYPERLINK").doesNotContain(",=HYPERLINK", ",\"=HYPERLINK");
    }

    private static ValidatableResponse read(String address) {
        return RestAssured.given().accept(BROWSER).get(address).then();
    }
}
