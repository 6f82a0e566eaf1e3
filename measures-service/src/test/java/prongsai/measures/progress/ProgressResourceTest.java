package prongsai.measures.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Database;
import prongsai.kit.test.TestClock;
import prongsai.kit.test.Tokens;
import prongsai.measures.Given.KnownAgency;

@QuarkusTest
class ProgressResourceTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-06-14");

    private KnownAgency agency;
    private String plan;

    @BeforeEach
    void aPlanOfAnAgency() {
        TestClock.setDate(TODAY);
        agency = anyAgency();
        plan = agency.plan();
    }

    @AfterEach
    void theRealTimeAgain() {
        TestClock.reset();
    }

    @Test
    void aPlanWithoutStepsIsNeitherAtNothingNorAtAll() {
        progress(agency.officer())
                .body("steps.total", equalTo(0))
                .body("steps.percentVerified", nullValue())
                .body("steps.percentReported", nullValue())
                .body("steps.percentInPart", nullValue())
                .body("followUps.percentOnTime", nullValue())
                .body("measures", empty())
                .body("overdue", empty());
        var measure = agency.measure(plan, Map.of("title", "ยังไม่มีขั้นตอน"));
        progress(agency.officer())
                .body("steps.percentVerified", nullValue())
                .body("measures.measureId", contains(measure))
                .body("measures[0].steps.percentVerified", nullValue());
        get(agency.officer(), "/v1/measures/" + measure + "/progress")
                .statusCode(200)
                .body("steps.percentReported", nullValue());
    }

    /** A step due on its own date or on the last day of its measure; a month's is its last, also in a leap year. */
    @ParameterizedTest
    @CsvSource({
        "2024-06-13, 2024-12-31, DAY,         2024-06-14, 1",
        "2024-06-14, 2024-01-31, DAY,         2024-06-14,  ",
        "2024-06-15, 2024-01-31, DAY,         2024-06-14,  ",
        "          , 2024-06-13, DAY,         2024-06-14, 1",
        "          , 2024-06-14, DAY,         2024-06-14,  ",
        "          , 2024-02-01, MONTH,       2024-02-29,  ",
        "          , 2024-02-01, MONTH,       2024-03-01, 1",
        "          , 2023-11-05, FISCAL_YEAR, 2024-09-30,  ",
        "          , 2023-11-05, FISCAL_YEAR, 2024-10-01, 1",
        "          ,           ,            , 2024-10-01,  ",
    })
    void whatIsDueTodayIsNotOverdueYet(
            LocalDate dueOn, LocalDate until, String precision, LocalDate today, Integer days) {
        var step = dueOn == null ? Map.of("text", "ก") : Map.of("text", "ก", "dueOn", dueOn);
        var measure = until == null
                ? Map.of("title", "ก", "steps", List.of(step))
                : Map.of(
                        "title", "ก",
                        "steps", List.of(step),
                        "period", Map.of("until", Map.of("date", until, "precision", precision)));
        var id = agency.measure(plan, measure);
        TestClock.setDate(today);
        for (var path : List.of("/v1/measure-plans/" + plan, "/v1/measures/" + id)) {
            get(agency.officer(), path + "/progress")
                    .body("asOf", equalTo(today.toString()))
                    .body("steps.overdue", equalTo(days == null ? 0 : 1))
                    .body("overdue.days", days == null ? empty() : contains(days))
                    .body("steps.undated", equalTo(dueOn == null && until == null ? 1 : 0))
                    .body("steps.percentVerified", equalTo(new BigDecimal("0.00")));
        }
    }

    @Test
    void stepsCountByWhatBecameOfThem() {
        var steps = approvedSteps(6);
        report(steps.get(0), Map.of(), 0);
        verify(steps.get(0), "VERIFIED", 1);
        report(steps.get(1), Map.of("doneOn", "2024-06-01"), 0);
        report(steps.get(2), Map.of("extent", "IN_PART"), 0);
        report(steps.get(3), Map.of(), 0);
        verify(steps.get(3), "REJECTED", 1);
        report(steps.get(4), Map.of(), 0);
        verify(steps.get(4), "VERIFIED", 1);
        post(agency.officer(), "/v1/steps/" + steps.get(4) + "/reopening", Map.of("reason", "ก"), 2)
                .statusCode(200);
        progress(agency.officer())
                .body("steps.total", equalTo(6))
                .body("steps.verified", equalTo(1))
                .body("steps.reportedDone", equalTo(1))
                .body("steps.doneInPart", equalTo(1))
                .body("steps.rejected", equalTo(1))
                .body("steps.open", equalTo(2))
                .body("steps.doneLate", equalTo(1))
                .body("steps.overdue", equalTo(4))
                .body("steps.percentVerified", equalTo(new BigDecimal("16.67")))
                .body("steps.percentReported", equalTo(new BigDecimal("33.33")))
                .body("steps.percentInPart", equalTo(new BigDecimal("16.67")))
                .body("overdue.id", containsInAnyOrder(steps.get(2), steps.get(3), steps.get(4), steps.get(5)))
                .body("overdue[0].days", equalTo(4))
                .body("overdue[0].kind", equalTo("STEP"));
        assertThat(Database.query(
                                "select count(*) as n from step where verified_on = ? and measure_plan_id = ?::uuid",
                                TODAY,
                                plan)
                        .get(0))
                .containsEntry("n", 1L);
    }

    @Test
    void aClosedPlanStandsAsItWasWhenItWasClosed() {
        approvedSteps(1);
        post(agency.approver(), "/v1/measure-plans/" + plan + "/closing", Map.of(), 2)
                .statusCode(200);
        TestClock.setDate(TODAY.plusYears(1));
        progress(agency.officer())
                .body("status", equalTo("CLOSED"))
                .body("asOf", equalTo(TODAY.toString()))
                .body("overdue.days", contains(4));
        get(agency.officer(), "/v1/measure-plans/" + plan + "/burn-up").body("today.day", equalTo(TODAY.toString()));
    }

    @Test
    void followUpsAreKeptOnTimeByTheDayOnWhichTheyWereHeld() {
        TestClock.setDate(LocalDate.parse("2024-05-01"));
        var measure = agency.measure(plan);
        var other = agency.measure(plan);
        List<String> followUps = get(agency.officer(), "/v1/follow-up-plans/" + agency.followUpPlan(plan, measure))
                .extract()
                .path("followUps.id");
        TestClock.setDate(LocalDate.parse("2024-06-16"));
        post(agency.officer(), "/v1/follow-ups/" + followUps.get(0) + "/record", Map.of("heldOn", "2024-05-30"), 0)
                .statusCode(200);
        progress(agency.officer())
                .body("followUps.total", equalTo(4))
                .body("followUps.recorded", equalTo(1))
                .body("followUps.heldOnTime", equalTo(1))
                .body("followUps.recordedLate", equalTo(1))
                .body("followUps.overdue", equalTo(1))
                .body("followUps.percentOnTime", equalTo(new BigDecimal("50.00")))
                .body("overdue.id", contains(followUps.get(1)))
                .body("overdue.days", contains(1))
                .body("overdue.kind", contains("FOLLOW_UP"));
        post(agency.officer(), "/v1/follow-ups/" + followUps.get(1) + "/record", Map.of("heldOn", "2024-06-16"), 0)
                .statusCode(200);
        get(agency.officer(), "/v1/measures/" + measure + "/progress")
                .body("followUps.heldOnTime", equalTo(1))
                .body("followUps.recorded", equalTo(2))
                .body("followUps.overdue", equalTo(0))
                .body("followUps.percentOnTime", equalTo(new BigDecimal("50.00")));
        get(agency.officer(), "/v1/measures/" + other + "/progress").body("followUps.total", equalTo(0));
    }

    @Test
    void aSuperiorAgencyReadsCountsOnlyAndAStrangerNothing() {
        var ministry = anyAgency();
        agency = agencyBelow(ministry);
        plan = agency.plan();
        approvedSteps(2);
        progress(Tokens.supervisor(ministry.code()))
                .body("steps.overdue", equalTo(2))
                .body("overdue", nullValue())
                .body("measures", hasSize(1));
        get(anyAgency().officer(), "/v1/measure-plans/" + plan + "/progress").statusCode(404);
    }

    @Test
    void theBurnUpIsThatOfTheFiscalYear() {
        var steps = approvedSteps(3);
        report(steps.get(0), Map.of("doneOn", "2024-05-31"), 0);
        verify(steps.get(0), "VERIFIED", 1);
        report(steps.get(1), Map.of("doneOn", "2024-06-03"), 0);
        verify(steps.get(1), "REJECTED", 1);
        get(agency.officer(), "/v1/measure-plans/" + plan + "/burn-up")
                .statusCode(200)
                .body("from", equalTo("2023-10-01"))
                .body("until", equalTo("2024-09-30"))
                .body("total", equalTo(3))
                .body("today", equalTo(Map.of("day", "2024-06-14", "planned", 3, "reported", 1, "verified", 1)))
                .body("points.day", hasSize(12))
                .body("points[7]", equalTo(Map.of("day", "2024-05-31", "planned", 0, "reported", 1, "verified", 0)))
                .body("points[8].planned", equalTo(3))
                .body("points[8].reported", nullValue());
        get(agency.officer(), "/v1/measure-plans/" + plan + "/burn-up?interval=WEEK")
                .statusCode(400);
    }

    /** One measure with so many steps, due on 10 June. */
    private List<String> approvedSteps(int count) {
        var steps = Collections.nCopies(count, Map.of("text", "ก", "dueOn", "2024-06-10"));
        var measure = agency.measure(plan, Map.of("title", "ก", "steps", steps));
        approve(agency.approver(), plan, 1).statusCode(200);
        return get(agency.officer(), "/v1/measures/" + measure).extract().path("steps.id");
    }

    private void report(String step, Map<String, ?> report, long version) {
        post(agency.officer(), "/v1/steps/" + step + "/completion", report, version)
                .statusCode(200);
    }

    private void verify(String step, String outcome, long version) {
        post(
                        agency.anotherOfficer(),
                        "/v1/steps/" + step + "/verification",
                        Map.of("outcome", outcome, "note", "ก"),
                        version)
                .statusCode(200);
    }

    private ValidatableResponse progress(String token) {
        return get(token, "/v1/measure-plans/" + plan + "/progress").statusCode(200);
    }
}
