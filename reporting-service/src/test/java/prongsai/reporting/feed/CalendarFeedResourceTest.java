package prongsai.reporting.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.TestClock;
import prongsai.reporting.AnAgency;

@QuarkusTest
class CalendarFeedResourceTest {

    private static final String LABEL = "{\"label\": \"โทรศัพท์งานสารบรรณ\"}";

    private final AnAgency province = AnAgency.known();
    private final AnAgency town = province.below();
    private JsonNode reports;

    @BeforeEach
    void openTheReports() {
        TestClock.setDate(LocalDate.parse("2024-01-02"));
        reports = town.plan().duty().created().get("reports");
    }

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @Test
    void phoneReadsTheDueDatesOfTheAgencyWithoutLogin() {
        province.below().plan().duty().post().statusCode(201);

        var text = read(issue(create()))
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .header("Cache-Control", containsString("private"))
                .extract()
                .asString();

        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.lines().filter("BEGIN:VEVENT"::equals)).hasSize(4);
        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20240115\r\n")
                .contains("UID:" + reports.get(0).get("id").asText() + "\r\n")
                .contains("SEQUENCE:0\r\n");
    }

    @Test
    void movedReportStandsOnItsNewDayWithAHigherSequence() {
        var address = issue(create());
        Api.as(province.supervisor())
                .header("If-Match", "\"0\"")
                .body("{\"newDueOn\": \"2024-01-31\", \"reason\": \"อุทกภัย\"}")
                .post("/v1/reports/" + reports.get(0).get("id").asText() + "/extension")
                .then()
                .statusCode(200);

        read(address)
                .body(containsString("DTSTART;VALUE=DATE:20240131"))
                .body(containsString("SEQUENCE:1"))
                .body(not(containsString("DTSTART;VALUE=DATE:20240115")));
    }

    @Test
    void whatWasHandedInIsLeftOut() {
        var address = issue(create());
        Api.as(town.officer())
                .header("If-Match", "\"0\"")
                .body("{\"summary\": \"เรียบร้อย\", \"none\": true}")
                .post("/v1/reports/" + reports.get(0).get("id").asText() + "/submission")
                .then()
                .statusCode(200);

        var text = read(address).extract().asString();
        assertThat(text.lines().filter("BEGIN:VEVENT"::equals)).hasSize(3);
        assertThat(text).doesNotContain(reports.get(0).get("id").asText());
    }

    @Test
    void returnedReportStandsOnTheDayUntilWhichItIsExpectedAgain() {
        var address = issue(create());
        town.plan()
                .duty()
                .with("content", "\"RESULT\"")
                .firstReport()
                .submitted()
                .returnedBy(town.head());

        var text = read(address).extract().asString();
        assertThat(text.lines().filter("BEGIN:VEVENT"::equals)).hasSize(8);
        assertThat(text).contains("SEQUENCE:2");
    }

    @Test
    void unchangedCalendarIsNotSentAgain() {
        var address = issue(create());
        String tag = read(address).extract().header("ETag");

        RestAssured.given().header("If-None-Match", tag).get(address).then().statusCode(304);
        town.plan().duty().post().statusCode(201);
        RestAssured.given().header("If-None-Match", tag).get(address).then().statusCode(200);
    }

    @Test
    void newAddressReplacesTheOneBefore() {
        var feed = create();
        var first = issue(feed);
        var second = issue(feed);

        assertThat(second).isNotEqualTo(first);
        read(first).statusCode(404);
        read(second).statusCode(200);
    }

    @Test
    void revokedAddressIsNotFoundAndTheFeedGetsNoOther() {
        var feed = create();
        var address = issue(feed);

        change(feed, "revocation").statusCode(200).body("status", equalTo("REVOKED"));

        read(address).statusCode(404);
        change(feed, "address").statusCode(409);
        change(feed, "revocation").statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics",
                "AAAA.ics",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "",
            })
    void unknownAddressIsNotFound(String name) {
        read("/public/calendar-feeds/" + name).statusCode(404);
    }

    @Test
    void secretIsToldOnceAndKeptNowhere() {
        var feed = create();
        var address = issue(feed);
        var secret = address.replaceAll(".*/|\\.ics$", "");

        Api.as(town.officer())
                .get("/v1/calendar-feeds/" + feed)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body(not(containsString(secret)));
        for (var table : new String[] {"calendar_feed", "idempotency_key", "audit", "outbox"}) {
            assertThat(Database.query("select 1 from " + table + " t where t::text like ?", "%" + secret + "%"))
                    .as(table)
                    .isEmpty();
        }
        assertThat(address).matches("https?://.+/public/calendar-feeds/[A-Za-z0-9_-]{43}\\.ics");
    }

    @Test
    void eachIsListedForItsOwnAgencyOnly() {
        var feed = create();

        Api.as(town.approver())
                .get("/v1/calendar-feeds")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(feed))
                .body("items[0].status", equalTo("NEW"))
                .body("items[0].label", equalTo("โทรศัพท์งานสารบรรณ"));
        Api.as(province.officer()).get("/v1/calendar-feeds/" + feed).then().statusCode(404);
        Api.as(province.officer())
                .header("If-Match", "\"0\"")
                .post("/v1/calendar-feeds/" + feed + "/address")
                .then()
                .statusCode(404);
    }

    @Test
    void changesDemandThePresentVersion() {
        var path = "/v1/calendar-feeds/" + create();

        for (var what : new String[] {"/address", "/revocation"}) {
            Api.as(town.officer()).post(path + what).then().statusCode(428);
            Api.as(town.officer())
                    .header("If-Match", "\"7\"")
                    .post(path + what)
                    .then()
                    .statusCode(412);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"label\": \" \"}"})
    void feedNeedsALabel(String body) {
        Api.as(town.officer())
                .body(body)
                .post("/v1/calendar-feeds")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", matchesRegex("/label"));
    }

    private String create() {
        String id = Api.as(town.officer())
                .body(LABEL)
                .post("/v1/calendar-feeds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(UUID.fromString(id)).isNotNull();
        return id;
    }

    private String issue(String feed) {
        return change(feed, "address").statusCode(200).extract().path("address");
    }

    private ValidatableResponse change(String feed, String what) {
        String etag = Api.as(town.officer())
                .get("/v1/calendar-feeds/" + feed)
                .then()
                .extract()
                .header("ETag");
        return Api.as(town.officer())
                .header("If-Match", etag)
                .post("/v1/calendar-feeds/" + feed + "/" + what)
                .then();
    }

    private static ValidatableResponse read(String address) {
        return RestAssured.given().get(address).then();
    }
}
