package prongsai.assessment.scoreimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.spreadsheet.FileKind;
import prongsai.kit.test.Api;
import prongsai.kit.test.AuditTrail;
import prongsai.kit.test.Tokens;

/** What an import does to a draft that says more than a file can, and what it leaves behind. */
@QuarkusTest
class CorrectionByImportTest {

    private Registered agency;
    private String draft;

    @BeforeEach
    void enterDraft() {
        agency = Registered.anyAgency();
        draft = manager()
                .body(Map.of(
                        "agencyId", agency.id(),
                        "programme", "NACC_ITA",
                        "fiscalYear", 2566,
                        "indicators", List.of(Map.of("number", 1, "score", 90)),
                        "reportedScores",
                                List.of(
                                        Map.of("instrument", "IIT", "value", 90, "locator", "p. 1"),
                                        Map.of("indicator", 1, "value", 91, "locator", "p. 2"),
                                        Map.of("instrument", "EIT", "value", 92, "locator", "p. 3"))))
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void onlyPrintedScoresThatTheFilePrintsAreReplaced() {
        send("รหัสหน่วยงาน,ตัวชี้วัดที่ 1,IIT\n" + agency.code() + ",90,93")
                .body("status", equalTo("DONE"))
                .body("changed", equalTo(1));

        manager()
                .get("/v1/assessments/" + draft)
                .then()
                .statusCode(200)
                .body("scoreReconciliation", hasSize(3))
                .body("scoreReconciliation.indicator", contains(equalTo(1), nullValue(), nullValue()))
                .body("scoreReconciliation.instrument", contains(nullValue(), equalTo("EIT"), equalTo("IIT")))
                .body("scoreReconciliation.locator", contains("p. 2", "p. 3", "C2"))
                .body("scoreReconciliation[2].value", equalTo(new BigDecimal("93.00")));
        manager()
                .get("/v1/assessments/" + draft + "/corrections")
                .then()
                .body("items[0].before.reportedScores.value", contains(new BigDecimal("90.00")))
                .body("items[0].after.reportedScores.instrument", contains("IIT"))
                .body("items[0].after.reportedScores.value", contains(new BigDecimal("93.00")));
    }

    @Test
    void refusedFileIsNoChangeInTheAudit() {
        var rows = AuditTrail.during(() -> manager()
                .contentType(FileKind.CSV_TYPE)
                .queryParam("programme", "NACC_ITA")
                .queryParam("fiscalYear", 2566)
                .body("no heading at all".getBytes(StandardCharsets.UTF_8))
                .post("/v1/score-imports")
                .then()
                .statusCode(422));

        assertThat(rows).isEmpty();
    }

    private static ValidatableResponse send(String file) {
        return ScoreFileFixture.send(FileKind.CSV, file.getBytes(StandardCharsets.UTF_8), Map.of())
                .then()
                .statusCode(201);
    }

    private static RequestSpecification manager() {
        return Api.as(Tokens.criteriaManager("TH"));
    }
}
