package prongsai.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.TestClock;
import prongsai.reporting.APlan;
import prongsai.reporting.AReport;
import prongsai.reporting.AnAgency;

@QuarkusTest
class ReportResourceTest {

    private final AnAgency agency = AnAgency.known();
    private final APlan plan = agency.plan();
    private JsonNode reports;

    @BeforeEach
    void openTheReportsOfTheYear() {
        TestClock.setDate(LocalDate.parse("2024-02-01"));
        reports = plan.duty().created().get("reports");
    }

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @Test
    void reportsAreListedByDueDate() {
        list("").body("items.dueOn", contains("2024-01-15", "2024-04-15", "2024-07-15", "2024-10-15"))
                .body("items.status", contains("LATE_ENTRY", "OPEN", "OPEN", "OPEN"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status=LATE_ENTRY                       | 1",
                "status=OPEN                             | 3",
                "status=SUBMITTED                        | 0",
                "status=RETURNED                         | 0",
                "timeliness=ON_TIME                      | 0",
                "timeliness=LATE                         | 0",
                "dueFrom=2024-04-15                      | 3",
                "dueFrom=2024-04-16                      | 2",
                "dueUntil=2024-04-15                     | 2",
                "dueUntil=2024-04-14                     | 1",
                "dueFrom=2024-04-15&dueUntil=2024-04-15  | 1",
                "fiscalYear=2567                         | 4",
                "fiscalYear=2568                         | 0",
            })
    void listIsNarrowedByWhatIsAskedFor(String filter, int found) {
        list("?" + filter).body("items", hasSize(found));
    }

    /** The first was due on 15 January, the second is due on 15 April; today is 1 February. */
    @Test
    void whatWasDoneLateIsFoundAsSuchAndWhatWasReturnedToo() {
        var late = AReport.of(agency, id(0)).submitted();
        var onTime = AReport.of(agency, id(1)).submitted().returnedBy(agency.head());

        list("?timeliness=LATE").body("items.id", contains(late.id()));
        list("?timeliness=ON_TIME").body("items.id", contains(onTime.id()));
        list("?status=RETURNED").body("items.id", contains(onTime.id()));
        list("?status=SUBMITTED&timeliness=ON_TIME").body("items", is(empty()));
    }

    @Test
    void listIsNarrowedByPlanAndAgency() {
        var below = agency.below();
        var planBelow = below.plan();
        planBelow.duty().post().statusCode(201);

        list("").body("items", hasSize(8));
        list("?agencyId=" + below.id()).body("items", hasSize(4));
        list("?measurePlanId=" + plan.id()).body("items", hasSize(4));
        list("?measurePlanId=" + planBelow.id() + "&agencyId=" + agency.id()).body("items", is(empty()));
        list("?agencyId=" + AnAgency.known().id()).body("items", is(empty()));
    }

    @Test
    void pagesFollowEachOtherEvenWhereDueDatesAreEqual() {
        plan.duty().onMeasure(plan.measure()).post().statusCode(201);

        var first = list("?limit=3").body("items.dueOn", contains("2024-01-15", "2024-01-15", "2024-04-15"));
        first.header("Link", containsString("rel=\"next\""));
        String next = first.extract().path("next");
        var second =
                list("?limit=3&cursor=" + next).body("items.dueOn", contains("2024-04-15", "2024-07-15", "2024-07-15"));
        String last = second.extract().path("next");
        list("?limit=3&cursor=" + last)
                .body("items.dueOn", contains("2024-10-15", "2024-10-15"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fiscalYear=2024                        | 422 | fiscalYear",
                "dueFrom=2024-02-02&dueUntil=2024-02-01 | 422 | dueUntil",
                "due=2024-02-02                         | 400 | due",
                "status=LATE                            | 400 | status",
                "timeliness=SUBMITTED                   | 400 | timeliness",
                "dueFrom=1 ก.พ. 2567                    | 400 | dueFrom",
                "agencyId=7                             | 400 | agencyId",
                "limit=0                                | 422 | limit",
                "limit=201                              | 422 | limit",
                "cursor=x                               | 400 | cursor",
            })
    void badFilterIsRefusedByName(String filter, int status, String parameter) {
        Api.as(agency.officer())
                .get("/v1/reports?" + filter)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter));
    }

    @Test
    void reportIsReadWithItsVersion() {
        Api.as(agency.supervisor())
                .get("/v1/reports/" + id(1))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("scheduleId", equalTo(reports.get(1).get("scheduleId").asText()))
                .body("content", equalTo("PROGRESS"))
                .body("asOf", equalTo("2024-03-31"))
                .body("reviewerAgencyId", equalTo(agency.id().toString()))
                .body("timeliness", nullValue())
                .body("late", equalTo(false));
    }

    @Test
    void reportBelowIsReadAndOneElsewhereIsNotFound() {
        var below = agency.below().plan().duty().created().at("/reports/0/id").asText();
        var elsewhere =
                AnAgency.known().plan().duty().created().at("/reports/0/id").asText();

        Api.as(agency.supervisor()).get("/v1/reports/" + below).then().statusCode(200);
        Api.as(agency.supervisor()).get("/v1/reports/" + elsewhere).then().statusCode(404);
        Api.as(agency.supervisor())
                .get("/v1/reports/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        Api.as(agency.supervisor()).get("/v1/reports/7").then().statusCode(404);
    }

    private ValidatableResponse list(String query) {
        return Api.as(agency.officer()).get("/v1/reports" + query).then().statusCode(200);
    }

    private String id(int index) {
        return reports.get(index).get("id").asText();
    }
}
