package prongsai.reporting.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.Events;
import prongsai.reporting.AnAgency;
import prongsai.reporting.Contract;

@QuarkusTest
class HolidayImportResourceTest {

    private static final String ANNOUNCED = "prongsai.holidays.announced.v1";

    /** A year of its own for each test, in each of which 1 January is a Saturday or not: nobody minds. */
    private static final AtomicInteger YEAR = new AtomicInteger(2600);

    private final int year = YEAR.incrementAndGet();
    private final AnAgency root = AnAgency.root();
    private final String csv = "date,nameTh\n%1$d-03-01,วันหนึ่ง\n%1$d-03-02,วันสอง\n".formatted(year - 543);

    @Test
    void importReplacesTheYearAndAnnouncesIt() {
        send("", csv)
                .statusCode(201)
                .body("holidayImport.holidays", equalTo(2))
                .body("holidayImport.added", equalTo(2))
                .body("differences.change", contains("ADDED", "ADDED"));
        send("", "date,nameTh\n%1$d-03-02,วันที่สอง\n%1$d-03-03,วันสาม\n".formatted(year - 543))
                .statusCode(201)
                .body("differences.change", contains("REMOVED", "CHANGED", "ADDED"));

        list().body("items.nameTh", contains("วันที่สอง", "วันสาม")).body("items.source[0]", equalTo("ประกาศ"));
        var events = Events.published(ANNOUNCED).stream()
                .filter(event -> event.at("/data/year").asInt() == year)
                .toList();
        assertThat(events).hasSize(2);
        assertThat(events.get(1).get("sequence").asInt())
                .isGreaterThan(events.get(0).get("sequence").asInt());
        assertThat(events.get(1).get("subject")).isEqualTo(events.get(0).get("subject"));
        assertThat(events.get(1).at("/data/holidays").findValuesAsText("date"))
                .containsExactly((year - 543) + "-03-02", (year - 543) + "-03-03");
        assertThat(Contract.violations("holidays.announced", events.get(1))).isEmpty();
    }

    @Test
    void dryRunSaysWhatWouldChangeAndStoresNoHoliday() {
        String location = send("&dryRun=true", csv)
                .statusCode(201)
                .body("differences.change", contains("ADDED", "ADDED"))
                .extract()
                .header("Location");

        list().body("items", empty());
        Api.as(root.criteriaManager())
                .get(location)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("agencyCode", equalTo(root.code()));
        assertThat(Events.published(ANNOUNCED))
                .noneMatch(event -> event.at("/data/year").asInt() == year);
    }

    @Test
    void sameListAgainAnnouncesNothing() {
        send("", csv).statusCode(201);
        send("", csv).statusCode(201).body("differences", empty());

        assertThat(Events.published(ANNOUNCED))
                .filteredOn(event -> event.at("/data/year").asInt() == year)
                .hasSize(1);
    }

    @Test
    void repeatedRequestIsAnsweredWithTheFirstAndAnotherOneRefused() {
        var first = importing("", "key-" + year).body(csv).post(path("")).then().statusCode(201);
        importing("", "key-" + year)
                .body(csv)
                .post(path(""))
                .then()
                .statusCode(201)
                .body("id", equalTo(first.extract().path("id")));
        importing("", "key-" + year).body(csv).post(path("&dryRun=true")).then().statusCode(422);
    }

    @Test
    void iCalendarIsTakenToo() {
        importing("text/calendar", null)
                .body(
                        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20270101T000000Z\r\n"
                                + "DTSTART;VALUE=DATE:" + (year - 543)
                                + "0301\r\nSUMMARY:วันหนึ่ง\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                .post(path(""))
                .then()
                .statusCode(201)
                .body("holidayImport.format", equalTo("ICALENDAR"));

        list().body("items.nameTh", contains("วันหนึ่ง"));
    }

    /** 1 January 2028 is a Saturday. */
    @Test
    void substitutionDayThatTheFileLacksIsNamedAndAddedIfWanted() {
        var file = "date,nameTh\n2028-01-01,วันขึ้นปีใหม่\n";
        importing("", null)
                .body(file)
                .post("/v1/holiday-imports?year=2571&source=x&dryRun=true")
                .then()
                .statusCode(201)
                .body("missingSubstitutions.date", contains("2028-01-03"))
                .body("holidays", hasSize(1));
        importing("", null)
                .body(file)
                .post("/v1/holiday-imports?year=2571&source=x&dryRun=true&addSubstitutions=true")
                .then()
                .statusCode(201)
                .body("missingSubstitutions", empty())
                .body("holidays.date", contains("2028-01-01", "2028-01-03"))
                .body("holidays.certainty", contains("ANNOUNCED", "CALCULATED"));
    }

    @Test
    void wrongRowIsRefusedAndNothingStored() {
        send("", csv + "somewhen,วันสาม\n").statusCode(422).body("errors.pointer", contains("/4/date"));
        send("", csv + "2024-01-01,วันปีอื่น\n").statusCode(422).body("errors.parameter", contains("year"));

        list().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"year=2028&source=x, 422", "source=x, 422", "year=2600, 422", "year=2600&source=x&certainty=SURE, 400"})
    void requestThatSaysTooLittleIsRefused(String query, int status) {
        importing("", null)
                .body(csv)
                .post("/v1/holiday-imports?" + query)
                .then()
                .statusCode(status);
    }

    @Test
    void onlyTheRootGivesHolidays() {
        importing("", null, root.below().criteriaManager())
                .body(csv)
                .post(path(""))
                .then()
                .statusCode(403);
        importing("", null, root.supervisor()).body(csv).post(path("")).then().statusCode(403);
        list().body("items", empty());
    }

    @Test
    void importsAreListedNewestFirst() {
        send("", csv).statusCode(201);

        Api.as(root.officer())
                .get("/v1/holiday-imports?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .header("Link", containsString("next"))
                .body("items[0].source", not(equalTo("")));
    }

    private ValidatableResponse send(String more, String file) {
        return importing("", null).body(file).post(path(more)).then();
    }

    private String path(String more) {
        return "/v1/holiday-imports?year=" + year + "&source=ประกาศ" + more;
    }

    private ValidatableResponse list() {
        return Api.as(root.officer()).get("/v1/holidays?year=" + year).then().statusCode(200);
    }

    private RequestSpecification importing(String type, String key) {
        return importing(type, key, root.criteriaManager());
    }

    private static RequestSpecification importing(String type, String key, String token) {
        var request = Api.as(token).contentType(type.isEmpty() ? "text/csv; charset=UTF-8" : type + "; charset=UTF-8");
        return key == null ? request : request.header("Idempotency-Key", key);
    }
}
