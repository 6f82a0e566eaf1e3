package prongsai.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.TestClock;
import prongsai.reporting.AnAgency;
import prongsai.reporting.Race;

@QuarkusTest
class SubmissionTest {

    private static final String NONE = "{\"summary\": \"ดำเนินการครบทุกขั้นตอน\", \"none\": true}";

    private final AnAgency agency = AnAgency.known();
    private String report;

    @BeforeEach
    void openAReportDueOnTheFifteenth() {
        TestClock.setDate(LocalDate.parse("2024-01-02"));
        report = agency.plan().duty().created().at("/reports/0/id").asText();
    }

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @Test
    void reportIsSubmittedWithWhatStoodInTheWay() {
        submit("{\"summary\": \" เผยแพร่แล้ว \","
                        + " \"problems\": [{\"text\": \" บุคลากรไม่เพียงพอ\", \"addressee\": \"OWN_HEAD\"}],"
                        + " \"noneOf\": [\"OBSTACLE\"], \"constraints\": ["
                        + "{\"text\": \"งบประมาณสนับสนุนการดำเนินงานไม่เพียงพอ\", \"addressee\": \"SUPERIOR\"},"
                        + "{\"text\": \"เกณฑ์เปลี่ยนทุกปี\", \"addressee\": \"ASSESSOR\"}]}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("SUBMITTED"))
                .body("submittedOn", equalTo("2024-01-02"))
                .body("late", equalTo(false))
                .body("timeliness", equalTo("ON_TIME"))
                .body("waitingSince", equalTo("2024-01-02"))
                .body("version", equalTo(1));

        getSubmission()
                .statusCode(200)
                .body("summary", equalTo("เผยแพร่แล้ว"))
                .body("number", equalTo(1))
                .body("problems.text", contains("บุคลากรไม่เพียงพอ"))
                .body("obstacles", is(empty()))
                .body("constraints.text", contains("งบประมาณสนับสนุนการดำเนินงานไม่เพียงพอ", "เกณฑ์เปลี่ยนทุกปี"))
                .body("constraints.addressee", contains("SUPERIOR", "ASSESSOR"))
                .body("noneOf", contains("OBSTACLE"))
                .body("none", equalTo(false))
                .body("submittedAt", equalTo("2024-01-02T05:00:00Z"));
    }

    @Test
    void noneIsSaidExplicitly() {
        submit(NONE).statusCode(200);

        getSubmission()
                .body("none", equalTo(true))
                .body("noneOf", contains("PROBLEM", "OBSTACLE", "CONSTRAINT"))
                .body("problems", is(empty()));
    }

    @Test
    void approverSubmitsToo() {
        Api.as(agency.approver())
                .header("If-Match", "\"0\"")
                .body(NONE)
                .post("/v1/reports/" + report + "/submission")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-15T16:59:59Z, 2024-01-15, false",
        "2024-01-15T17:00:00Z, 2024-01-16, true",
    })
    void submissionIsLateWhenTheDueDateIsOverInBangkok(Instant now, String submittedOn, boolean late) {
        TestClock.set(now);

        submit(NONE)
                .statusCode(200)
                .body("submittedOn", equalTo(submittedOn))
                .body("late", equalTo(late))
                .body("timeliness", equalTo(late ? "LATE" : "ON_TIME"));
    }

    @Test
    void reportIsSubmittedOnce() {
        submit(NONE).statusCode(200);

        submit(NONE).statusCode(412);
        submit(NONE, "\"1\"").statusCode(409).contentType("application/problem+json");
        assertThat(submissions()).isEqualTo(1);
    }

    @Test
    void oneOfTwoSubmissionsAtTheSameTimeIsTaken() {
        var answers = Race.of(3, "report", UUID.fromString(report), () -> submit(NONE)
                .extract()
                .statusCode());

        assertThat(answers).containsExactly(200, 412, 412);
        assertThat(submissions()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"none\": true} | 422 | /summary",
                "{\"summary\": \" \", \"none\": true} | 422 | /summary",
                "{\"summary\": \"x\"} | 422 | /problems",
                "{\"summary\": \"x\", \"none\": false} | 422 | /problems",
                "{\"summary\": \"x\", \"problems\": [], \"noneOf\": [\"OBSTACLE\", \"CONSTRAINT\"]} | 422 | /problems",
                "{\"summary\": \"x\", \"noneOf\": [\"PROBLEM\", \"CONSTRAINT\"]} | 422 | /obstacles",
                "{\"summary\": \"x\", \"noneOf\": [\"PROBLEM\", \"OBSTACLE\"]} | 422 | /constraints",
                "{\"summary\": \"x\", \"problems\": [{\"text\": \"y\", \"addressee\": \"ASSESSOR\"}], \"none\": true} | 422 | /problems",
                "{\"summary\": \"x\", \"constraints\": [{\"text\": \"y\", \"addressee\": \"ASSESSOR\"}], \"noneOf\": [\"PROBLEM\", \"OBSTACLE\", \"CONSTRAINT\"]} | 422 | /constraints",
                "{\"summary\": \"x\", \"problems\": [{\"text\": \"\", \"addressee\": \"ASSESSOR\"}], \"noneOf\": [\"OBSTACLE\", \"CONSTRAINT\"]} | 422 | /problems/0/text",
                "{\"summary\": \"x\", \"problems\": [{\"text\": \"y\"}], \"noneOf\": [\"OBSTACLE\", \"CONSTRAINT\"]} | 422 | /problems/0/addressee",
                "{\"summary\": \"x\", \"problems\": [{\"text\": \"y\", \"addressee\": \"NOBODY\"}]} | 400 | /problems/0/addressee",
                "{\"summary\": \"x\", \"obstacles\": [{\"text\": \"y\", \"addressee\": \"SUPERIOR\"}, null], \"noneOf\": [\"PROBLEM\", \"CONSTRAINT\"]} | 422 | /obstacles/1",
                "{\"summary\": \"x\", \"constraints\": [\"y\"]} | 400 | /constraints/0",
                "{\"summary\": \"x\", \"constraints\": \"y\"} | 400 | /constraints",
                "{\"summary\": \"x\", \"none\": true, \"publicationUrl\": \"https://www.x.example/a\"} | 422 | /publicationUrl",
                "{\"summary\": \"x\", \"none\": true, \"publicationUrl\": \"javascript:alert(1)\"} | 422 | /publicationUrl",
                "{\"summary\": \"x\", \"remarks\": \"y\"} | 400 | /remarks",
            })
    void badSubmissionIsRefusedAndNothingIsStored(String body, int status, String pointer) {
        submit(body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
        assertThat(submissions()).isZero();
        Api.as(agency.officer()).get("/v1/reports/" + report).then().body("status", equalTo("OPEN"));
    }

    @Test
    void textsAreBounded() {
        submit("{\"summary\": \"%s\", \"none\": true}".formatted("ก".repeat(10_001)))
                .statusCode(422);
        submit(
                        "{\"summary\": \"x\", \"problems\": [{\"text\": \"%s\", \"addressee\": \"ASSESSOR\"}], \"noneOf\": [\"OBSTACLE\", \"CONSTRAINT\"]}"
                                .formatted("ก".repeat(2_001)))
                .statusCode(422);
    }

    @Test
    void submissionNeedsTheVersionThatWasRead() {
        Api.as(agency.officer())
                .body(NONE)
                .post("/v1/reports/" + report + "/submission")
                .then()
                .statusCode(428);
        submit(NONE, "\"7\"").statusCode(412);
    }

    @Test
    void supervisorsAgencyDoesNotSubmitInItsPlace() {
        var below = agency.below().plan().duty().created().at("/reports/0/id").asText();

        Api.as(agency.officer())
                .header("If-Match", "\"0\"")
                .body(NONE)
                .post("/v1/reports/" + below + "/submission")
                .then()
                .statusCode(403);
    }

    @Test
    void nothingToReadBeforeSubmission() {
        getSubmission().statusCode(404);
    }

    private ValidatableResponse submit(String body) {
        return submit(body, "\"0\"");
    }

    private ValidatableResponse submit(String body, String ifMatch) {
        return Api.as(agency.officer())
                .header("If-Match", ifMatch)
                .body(body)
                .post("/v1/reports/" + report + "/submission")
                .then();
    }

    private ValidatableResponse getSubmission() {
        return Api.as(agency.supervisor())
                .get("/v1/reports/" + report + "/submission")
                .then();
    }

    private long submissions() {
        return (Long)
                Database.query("select count(*) as n from submission where report_id = ?", UUID.fromString(report))
                        .get(0)
                        .get("n");
    }
}
