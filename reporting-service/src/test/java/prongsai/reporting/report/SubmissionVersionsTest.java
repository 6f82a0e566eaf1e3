package prongsai.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.TestClock;
import prongsai.reporting.AReport;
import prongsai.reporting.AnAgency;

/** What is handed in stays, version by version; who hands it in depends on where it goes. */
@QuarkusTest
class SubmissionVersionsTest {

    private final AnAgency province = AnAgency.known();
    private final AnAgency agency = province.below();

    @BeforeEach
    void standBeforeTheDueDate() {
        TestClock.setDate(LocalDate.parse("2024-01-12"));
    }

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    /** Due on 15 January, returned until 26 January. */
    @ParameterizedTest
    @CsvSource({"2024-01-26, false", "2024-01-27, true"})
    void everyVersionStaysWithTheDateByWhichItWasExpected(LocalDate again, boolean late) {
        var report = agency.plan().duty().firstReport();
        report.submit(agency.officer(), "{\"summary\": \"ครั้งแรก\", \"none\": true}")
                .statusCode(200);
        report.review(
                        agency.head(),
                        "{\"decision\": \"RETURNED\", \"remarks\": \"ไม่ครบ\", \"reviseUntil\": \"2024-01-26\"}")
                .statusCode(200);
        TestClock.setDate(again);
        report.submit(agency.officer(), "{\"summary\": \"ครั้งที่สอง\", \"none\": true}")
                .statusCode(200)
                .body("status", equalTo("RESUBMITTED"))
                .body("timeliness", equalTo("ON_TIME"));

        report.get(province.supervisor(), "/submissions")
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items.summary", contains("ครั้งแรก", "ครั้งที่สอง"))
                .body("items.dueOn", contains("2024-01-15", "2024-01-26"))
                .body("items.late", contains(false, late));
        report.get(agency.officer(), "/submission").body("number", equalTo(2));
    }

    @Test
    void versionsArePaged() {
        var report = agency.plan()
                .duty()
                .firstReport()
                .submitted()
                .returnedBy(agency.head())
                .submitted();

        String next = report.get(agency.officer(), "/submissions?limit=1")
                .body("items.number", contains(1))
                .extract()
                .path("next");
        report.get(agency.officer(), "/submissions?limit=1&cursor=" + next)
                .body("items.number", contains(2))
                .body("next", nullValue());
        report.get(AnAgency.known().officer(), "/submissions").statusCode(404);
    }

    @Test
    void whatLeavesTheAgencyIsHandedInByAnApprover() {
        var report = agency.plan().duty().to(province).firstReport();

        report.submit(agency.officer(), AReport.NONE).statusCode(403);
        report.submit(agency.approver(), AReport.NONE)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("reviewerAgencyId", equalTo(province.id().toString()));
    }

    @Test
    void whatStandsOnThePublicWebsiteIsAcceptedWithItsLink() {
        var report = agency.plan().duty().to(null).firstReport();

        report.submit(agency.approver(), AReport.NONE)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/publicationUrl"));
        report.submit(
                        agency.approver(),
                        "{\"summary\": \"x\", \"none\": true, \"publicationUrl\": \"https://www.tm.example/q1.pdf\"}")
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("waitingSince", nullValue())
                .body("reviewerAgencyId", nullValue());
        report.get(agency.officer(), "/submission").body("publicationUrl", equalTo("https://www.tm.example/q1.pdf"));
        assertThat(report.published("accepted")).singleElement().satisfies(event -> assertThat(
                        event.at("/data/submittedOn").asText())
                .isEqualTo("2024-01-12"));
        assertThat(report.published("submitted")).isEmpty();
    }

    @Test
    void factsAreKeptAsTheyWereWhenItWasHandedIn() {
        var plan = agency.plan();
        var report = plan.duty().onMeasure(plan.measure()).firstReport();
        plan.stepOf(plan.measure(), "VERIFIED", "2023-12-20");
        report.submitted();
        plan.stepOf(plan.measure(), "OPEN", null);

        report.get(agency.officer(), "/submission")
                .body("facts.asOf", equalTo("2023-12-31"))
                .body("facts.stepsDone", equalTo(1))
                .body("facts.measures", hasSize(1))
                .body("facts.measures[0].steps[0].status", equalTo("VERIFIED"));
        report.get(agency.officer(), "/prefill")
                .body("facts.stepsDone", equalTo(0))
                .body("summary", notNullValue());
    }
}
