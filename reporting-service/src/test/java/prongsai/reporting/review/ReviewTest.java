package prongsai.reporting.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.caller.Roles;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.TestClock;
import prongsai.kit.test.Tokens;
import prongsai.reporting.AReport;
import prongsai.reporting.AnAgency;
import prongsai.reporting.Race;

/** The recipient decides, never the reporter. */
@QuarkusTest
class ReviewTest {

    private static final String ACCEPTED = "{\"decision\": \"ACCEPTED\"}";
    private static final String RETURNED = "{\"decision\": \"RETURNED\", \"remarks\": \"โปรดแนบหลักฐาน\"}";

    private final AnAgency ministry = AnAgency.known();
    private final AnAgency province = ministry.below();
    private final AnAgency agency = province.below();

    @BeforeEach
    void standBeforeTheDueDate() {
        TestClock.setDate(LocalDate.parse("2024-01-12"));
    }

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @Test
    void provinceReturnsWithRemarksAndAcceptsWhatIsHandedInAgain() {
        var report = agency.plan().duty().to(province).firstReport().submitted();

        report.review(province.supervisor(), RETURNED)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("RETURNED"))
                .body("waitingSince", nullValue())
                .body("reviseUntil", equalTo("2024-01-19"));
        report.submitted();
        report.review(province.supervisor(), "{\"decision\": \"ACCEPTED\", \"remarks\": \" ครบถ้วน \"}")
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("timeliness", equalTo("ON_TIME"));

        report.get(agency.officer(), "/reviews")
                .statusCode(200)
                .body("items.decision", contains("RETURNED", "ACCEPTED"))
                .body("items.remarks", contains("โปรดแนบหลักฐาน", "ครบถ้วน"))
                .body("items.submission", contains(1, 2))
                .body("items.reviseUntil", contains("2024-01-19", null))
                .body("items[0].decidedAt", equalTo("2024-01-12T05:00:00Z"));
    }

    @Test
    void onlyTheRecipientsSupervisorsReviewWhatGoesUp() {
        var report = agency.plan().duty().to(province).firstReport().submitted();

        report.review(ministry.supervisor(), ACCEPTED).statusCode(403);
        report.review(agency.head(), ACCEPTED).statusCode(403);
        report.review(agency.supervisor(), ACCEPTED).statusCode(403);
        report.review(Tokens.approver(province.code()), ACCEPTED).statusCode(403);
        report.review(AnAgency.known().supervisor(), ACCEPTED).statusCode(404);
        assertThat(report.read().get("status").asText()).isEqualTo("SUBMITTED");
        report.review(province.supervisor(), ACCEPTED).statusCode(200);
    }

    @Test
    void ownHeadIsAnApproverWhoHandedInNoneOfItsVersions() {
        var report = agency.plan().duty().firstReport();
        report.submit(Tokens.ofAccount("first", agency.code(), Roles.OFFICER), AReport.NONE)
                .statusCode(200);
        report.returnedBy(agency.head());
        report.submit(Tokens.ofAccount("second", agency.code(), Roles.APPROVER), AReport.NONE)
                .statusCode(200);

        report.review(Tokens.ofAccount("first", agency.code(), Roles.APPROVER), ACCEPTED)
                .statusCode(403);
        report.review(Tokens.ofAccount("second", agency.code(), Roles.APPROVER), ACCEPTED)
                .statusCode(403);
        report.review(province.supervisor(), ACCEPTED).statusCode(403);
        report.review(agency.head(), ACCEPTED).statusCode(200);
    }

    @Test
    void nobodyReviewsWhatIsPublic() {
        var report = agency.plan().duty().to(null).firstReport();

        report.review(agency.head(), ACCEPTED).statusCode(403);
        report.review(province.supervisor(), ACCEPTED).statusCode(403);
        report.exempt(province.supervisor()).statusCode(403);
    }

    @Test
    void onlyWhatWaitsIsReviewed() {
        var report = agency.plan().duty().firstReport();

        report.review(agency.head(), ACCEPTED).statusCode(409);
        report.submitted().acceptedBy(agency.head());
        report.review(agency.head(), RETURNED).statusCode(409);
        assertThat(decisions(report)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-07, 2024-01-15",
        "2024-01-08, 2024-01-15",
        "2024-01-09, 2024-01-16",
        "2024-01-15, 2024-01-22",
        "2024-01-16, 2024-01-23"
    })
    void returnedReportIsExpectedByItsDueDateOrAWeekLater(LocalDate returnedOn, String until) {
        TestClock.setDate(LocalDate.parse("2024-01-03"));
        var report = agency.plan().duty().firstReport().submitted();
        TestClock.setDate(returnedOn);

        report.review(agency.head(), RETURNED)
                .body("reviseUntil", equalTo(until))
                .body("dueOn", equalTo("2024-01-15"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                            | 422 | /decision",
                "{\"decision\": \"EXEMPT\"}                                                    | 400 | /decision",
                "{\"decision\": \"RETURNED\"}                                                  | 422 | /remarks",
                "{\"decision\": \"RETURNED\", \"remarks\": \" \"}                              | 422 | /remarks",
                "{\"decision\": \"ACCEPTED\", \"reviseUntil\": \"2024-01-20\"}                 | 422 | /reviseUntil",
                "{\"decision\": \"RETURNED\", \"remarks\": \"x\", \"reviseUntil\": \"2024-01-11\"} | 422 | /reviseUntil",
                "{\"decision\": \"RETURNED\", \"remarks\": \"x\", \"reviseUntil\": \"2025-01-13\"} | 422 | /reviseUntil",
                "{\"decision\": \"RETURNED\", \"remarks\": \"x\", \"reviseUntil\": \"2567-01-20\"} | 422 | /reviseUntil",
                "{\"decision\": \"ACCEPTED\", \"by\": \"x\"}                                   | 400 | /by",
            })
    void badReviewIsRefusedAndNothingIsStored(String body, int status, String pointer) {
        var report = agency.plan().duty().firstReport().submitted();

        report.review(agency.head(), body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
        assertThat(decisions(report)).isZero();
        assertThat(report.read().get("version").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-12", "2025-01-12"})
    void newDateLiesBetweenTodayAndAYearAhead(String until) {
        agency.plan()
                .duty()
                .firstReport()
                .submitted()
                .review(
                        agency.head(),
                        "{\"decision\": \"RETURNED\", \"remarks\": \"x\", \"reviseUntil\": \"" + until + "\"}")
                .statusCode(200)
                .body("reviseUntil", equalTo(until));
    }

    @Test
    void recipientExemptsWhatIsExpectedForAReason() {
        var report = agency.plan().duty().to(province).firstReport();

        report.exempt(agency.head()).statusCode(403);
        report.post(province.supervisor(), "/exemption", "{\"reason\": \" \"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        report.exempt(province.supervisor()).statusCode(200).body("status", equalTo("EXEMPT"));

        report.get(agency.officer(), "/reviews")
                .body("items.decision", contains("EXEMPT"))
                .body("items.remarks", contains("ยุบเลิกหน่วยงาน"))
                .body("items[0].submission", nullValue());
        report.submit(agency.approver(), AReport.NONE).statusCode(409);
    }

    @Test
    void whatWasHandedInIsReturnedBeforeItIsExempted() {
        var report = agency.plan().duty().firstReport().submitted();

        report.exempt(agency.head()).statusCode(409);
        report.returnedBy(agency.head()).exempt(agency.head()).statusCode(200);
        report.get(agency.officer(), "/reviews").body("items.submission", contains(1, 1));
    }

    @Test
    void oneOfTwoDecisionsAtTheSameTimeIsTaken() {
        var report = agency.plan().duty().firstReport().submitted();

        var answers = Race.of(
                3, "report", UUID.fromString(report.id()), () -> report.post(agency.head(), "/review", ACCEPTED, 1)
                        .extract()
                        .statusCode());

        assertThat(answers).containsExactly(200, 412, 412);
        assertThat(decisions(report)).isEqualTo(1);
        assertThat(report.published("accepted")).hasSize(1);
    }

    @Test
    void decisionNeedsTheVersionThatWasRead() {
        var report = agency.plan().duty().firstReport().submitted();

        report.post(agency.head(), "/review", ACCEPTED, 0).statusCode(412);
        report.post(agency.head(), "/exemption", "{\"reason\": \"x\"}", 0).statusCode(412);
        Api.as(agency.head())
                .body(ACCEPTED)
                .post(report.path() + "/review")
                .then()
                .statusCode(428);
        report.get(agency.officer(), "/reviews").body("items", is(empty()));
    }

    private static long decisions(AReport report) {
        return (Long) Database.query("select count(*) as n from review where report_id = ?::uuid", report.id())
                .get(0)
                .get("n");
    }
}
