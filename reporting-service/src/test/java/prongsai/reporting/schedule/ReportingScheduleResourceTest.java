package prongsai.reporting.schedule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Api;
import prongsai.kit.test.TestClock;
import prongsai.reporting.APlan;
import prongsai.reporting.AnAgency;

@QuarkusTest
class ReportingScheduleResourceTest {

    private static final LocalDate BEFORE_THE_FIRST = LocalDate.parse("2023-10-02");

    private final AnAgency agency = AnAgency.known();
    private final APlan plan = agency.plan();

    @BeforeEach
    void standAtTheBeginningOfTheYear() {
        TestClock.setDate(BEFORE_THE_FIRST);
    }

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @Test
    void quarterlyDutyOpensTheFourReportsOfTheFiscalYear() {
        plan.duty()
                .post()
                .statusCode(201)
                .header("Location", containsString("/v1/reporting-schedules/"))
                .header("ETag", "\"0\"")
                .body("agencyCode", equalTo(agency.code()))
                .body("fiscalYear", equalTo(2567))
                .body("windowDays", equalTo(15))
                .body("reporter.role", equalTo("REPORTER"))
                .body("recipient.name", equalTo("ผู้บริหารสูงสุด"))
                .body("reports.period.label", contains("Q1/2567", "Q2/2567", "Q3/2567", "Q4/2567"))
                .body("reports.period.from", contains("2023-10-01", "2024-01-01", "2024-04-01", "2024-07-01"))
                .body("reports.period.to", contains("2023-12-31", "2024-03-31", "2024-06-30", "2024-09-30"))
                .body("reports.dueOn", contains("2024-01-15", "2024-04-15", "2024-07-15", "2024-10-15"))
                .body("reports.status", everyItem(equalTo("OPEN")))
                .body("reports.enteredOn", everyItem(equalTo("2023-10-02")))
                .body(
                        "reports[0].title",
                        equalTo("รายงานความก้าวหน้า ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2567: " + APlan.TITLE));
    }

    @Test
    void dutyOnAMeasureNamesTheMeasure() {
        plan.duty()
                .onMeasure(plan.measure())
                .post()
                .statusCode(201)
                .body("measureId", equalTo(plan.measure().toString()))
                .body("reports.measureId", everyItem(equalTo(plan.measure().toString())))
                .body("reports[3].title", containsString(APlan.MEASURE_TITLE));
    }

    @Test
    void roundsCoverTheYearFromItsFirstDay() {
        plan.duty()
                .with("frequency", "{\"kind\": \"ROUNDS\", \"months\": [12, 6]}")
                .with("windowDays", null)
                .post()
                .statusCode(201)
                .body("frequency.months", contains(6, 12))
                .body("windowDays", equalTo(0))
                .body("reports.period.label", contains("R6/2567", "R12/2567"))
                .body("reports.period.from", everyItem(equalTo("2023-10-01")))
                .body("reports.dueOn", contains("2024-03-31", "2024-09-30"));
    }

    @Test
    void monthlyDutyOpensTwelveReports() {
        plan.duty()
                .with("frequency", "{\"kind\": \"MONTHLY\"}")
                .post()
                .statusCode(201)
                .body("reports", hasSize(12));
    }

    @Test
    void singleReportIsDueOnItsDate() {
        plan.duty()
                .once("2024-06-10")
                .post()
                .statusCode(201)
                .body("reports", hasSize(1))
                .body("reports[0].dueOn", equalTo("2024-06-10"))
                .body("frequency.on", equalTo("2024-06-10"));
    }

    @Test
    void reportsWhoseDueDateHasPassedAreLateEntries() {
        TestClock.setDate(LocalDate.parse("2024-04-15"));

        plan.duty()
                .post()
                .statusCode(201)
                .body("reports.status", contains("LATE_ENTRY", "OPEN", "OPEN", "OPEN"))
                .body("reports.enteredOn", everyItem(equalTo("2024-04-15")));
    }

    @Test
    void twoReportersOfOneMeasureHaveTheirOwnDuties() {
        plan.duty().onMeasure(plan.measure()).post().statusCode(201);

        plan.duty()
                .onMeasure(plan.measure())
                .with("frequency", "{\"kind\": \"FISCAL_YEAR_END\"}")
                .with("content", "\"SUMMARY\"")
                .with("reporter", "{\"kind\": \"POSITION\", \"name\": \"ผู้รับผิดชอบโครงการเขตสุจริต\"}")
                .with("windowDays", "30")
                .post()
                .statusCode(201)
                .body("reports.dueOn", contains("2024-10-30"))
                .body("reports.title", contains("รายงานสรุปผล ณ สิ้นปีงบประมาณ พ.ศ. 2567: " + APlan.MEASURE_TITLE));

        list("?measurePlanId=" + plan.id()).body("items", hasSize(2));
    }

    @Test
    void reportingUnitIsResponsible() {
        plan.duty()
                .onMeasure(plan.measureWithoutUnit())
                .with("reporter", "{\"kind\": \"UNIT\", \"unitId\": \"%s\"}".formatted(agency.unit()))
                .post()
                .statusCode(201)
                .body("reports[0].responsibleUnitIds", contains(agency.unit().toString()));
    }

    @Test
    void mainUnitsAreResponsibleWhenTheReporterIsNoUnit() {
        plan.duty()
                .post()
                .body("reports[0].responsibleUnitIds", contains(agency.unit().toString()));
        plan.duty().onMeasure(plan.measureWithoutUnit()).post().body("reports[0].responsibleUnitIds", is(empty()));
    }

    @Test
    void scheduleIsReadWithItsReports() {
        var created = plan.duty().created();

        Api.as(agency.supervisor())
                .get("/v1/reporting-schedules/" + created.get("id").asText())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("reports.dueOn", contains("2024-01-15", "2024-04-15", "2024-07-15", "2024-10-15"));
    }

    @Test
    void schedulesArePagedInTheOrderOfTheirCreation() {
        var first = plan.duty().created().get("id").asText();
        var second = plan.duty().onMeasure(plan.measure()).created().get("id").asText();

        var page = list("?limit=1").body("items.id", contains(first)).body("items[0].reports", hasSize(4));
        String next = page.extract().path("next");
        list("?limit=1&cursor=" + next).body("items.id", contains(second)).body("next", nullValue());
    }

    @Test
    void provinceSeesTheSchedulesBelowItAndNobodyElseDoes() {
        var below = agency.below().plan();
        below.duty().post().statusCode(201);

        list("?measurePlanId=" + below.id()).body("items", hasSize(1));
        Api.as(AnAgency.known().officer())
                .get("/v1/reporting-schedules?measurePlanId=" + below.id())
                .then()
                .statusCode(200)
                .body("items", is(empty()));
    }

    @Test
    void provinceDoesNotSeeWhichPersonReportsBelowIt() {
        var below = agency.below();
        var id = below.plan()
                .duty()
                .with("reporter", "{\"kind\": \"PERSON\", \"name\": \"ชื่อของบุคคล\"}")
                .created()
                .get("id")
                .asText();

        Api.as(below.officer())
                .get("/v1/reporting-schedules/" + id)
                .then()
                .body("reporter.name", equalTo("ชื่อของบุคคล"));
        Api.as(agency.supervisor())
                .get("/v1/reporting-schedules/" + id)
                .then()
                .statusCode(200)
                .body("reporter.kind", equalTo("PERSON"))
                .body("reporter.name", nullValue())
                .body("recipient.name", equalTo("ผู้บริหารสูงสุด"));
    }

    @Test
    void unknownScheduleIsNotFound() {
        Api.as(agency.officer())
                .get("/v1/reporting-schedules/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private ValidatableResponse list(String query) {
        return Api.as(agency.officer())
                .get("/v1/reporting-schedules" + query)
                .then()
                .statusCode(200);
    }
}
