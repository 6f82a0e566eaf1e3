package prongsai.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.score.Documents;
import prongsai.assessment.score.GoldenRow;

/** The real documents and published results, entered through the API and judged by the shipped criteria. */
@QuarkusTest
class DocumentsTest {

    @Test
    void municipalityPrintsTwoTotalsOfWhichOneIsRight() {
        var answer = Entry.of(Registered.anyAgency())
                .scores(Documents.municipality())
                .totals("97.73", "99.73")
                .with("reportedLevel", "ผ่านดี")
                .post()
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("overall", is(score("97.73")))
                .body("level", equalTo(Map.of("code", "GOOD", "nameTh", "ผ่านดี", "passed", true)))
                .body("instruments.code", contains("IIT", "EIT", "OIT"))
                .body("instruments.score", contains(score("94.92"), score("97.51"), score("100.00")))
                .body("instruments.weight", contains(30, 30, 40))
                .body("missing", empty())
                .body("reconciliation.value", contains(score("97.73"), score("99.73")))
                .body("reconciliation.locator", contains("page of 97.73", "page of 99.73"))
                .body("reconciliation.result", contains("EXACT", "MISMATCH"))
                .body("reconciliation.difference", contains(score("0.00"), score("2.00")))
                .body("reportedLevel", equalTo("ผ่านดี"))
                .body("levelReconciliation.result", equalTo("MATCH"))
                .body("indicators[0].nameTh", equalTo("การปฏิบัติหน้าที่"))
                .body("indicators[0].instrument", equalTo("IIT"))
                .extract()
                .asString();

        assertThat(answer).contains("\"score\":100.00").contains("\"difference\":0.00");
    }

    @Test
    void subDistrictIsGoodBecauseOitIsBelowNinetyFive() {
        Entry.of(Registered.anyAgency())
                .by("NACC_ITA", 2568)
                .scores(Documents.subDistrict())
                .totals("96.97")
                .with("reportedLevel", "ผ่านดี")
                .post()
                .then()
                .statusCode(201)
                .body("overall", is(score("96.97")))
                .body("level.code", equalTo("GOOD"))
                .body("instruments.score", contains(score("99.89"), score("100.00"), score("92.50")))
                .body("reconciliation.result", contains("EXACT"))
                .body("levelReconciliation.result", equalTo("MATCH"));
    }

    @Test
    void educationAreaIsJudgedByObecWhichGivesEachIndicatorALevel() {
        Entry.of(Registered.anyAgency())
                .by("OBEC_ITA_ONLINE", 2566)
                .scores(Documents.educationArea())
                .totals("96.58", "96.59")
                .with("reportedLevel", "ระดับ AA (Excellence)")
                .post()
                .then()
                .statusCode(201)
                .body("overall", is(score("96.58")))
                .body("level", equalTo(Map.of("code", "AA", "nameTh", "AA", "nameEn", "Excellence", "passed", true)))
                .body("reconciliation.result", contains("EXACT", "WITHIN_ROUNDING"))
                .body("levelReconciliation.result", equalTo("MATCH"))
                .body("indicators.level.code", contains("AA", "A", "AA", "AA", "AA", "A", "A", "A", "AA", "AA"))
                .body("indicators.level.passed.unique()", contains(true))
                .body("indicators[3].nameTh", equalTo("การใช้ทรัพย์สินทางราชการ"));
    }

    @Test
    void sameScoresHaveAnotherLevelInAnotherProgrammeOfTheSameYear() {
        Entry.of(Registered.anyAgency())
                .scores(Documents.educationArea())
                .post()
                .then()
                .statusCode(201)
                .body("level.code", equalTo("GOOD")) // EIT 92.52 is below the floor of 95
                .body("indicators.level", contains(java.util.Collections.nCopies(10, nullValue())));
    }

    @Test
    void thirtyNineUniversityUnitsHaveTheirPublishedOverallAndLevel() {
        var university = Registered.anyAgency();
        for (var row : GoldenRow.all()) {
            Entry.of(Registered.under(university))
                    .by("NACC_ITA", 2563)
                    .scores(row.scores())
                    .totals(row.overall().toString())
                    .with("reportedLevel", row.level())
                    .post()
                    .then()
                    .statusCode(201)
                    .body("overall", is(row.overall()))
                    .body("level.code", equalTo(row.level()))
                    .body("reconciliation.result", contains("EXACT"))
                    .body("levelReconciliation.result", equalTo("MATCH"));
        }
    }

    @Test
    void missingIndicatorsAreToldAndNothingIsGuessed() {
        var scores = new TreeMap<>(Documents.municipality());
        scores.remove(4);
        scores.remove(8);

        Entry.of(Registered.anyAgency())
                .scores(scores)
                .totals("97.73")
                .with("reportedLevel", "ผ่านดี")
                .post()
                .then()
                .statusCode(201)
                .body("overall", nullValue())
                .body("level", nullValue())
                .body("missing", contains(4, 8))
                .body("instruments.score", contains(nullValue(), nullValue(), is(score("100.00"))))
                .body("reconciliation.result", contains("NOT_COMPUTABLE"))
                .body("reconciliation[0].difference", nullValue())
                .body("levelReconciliation.result", equalTo("NOT_COMPUTABLE"));
    }

    @Test
    void onlyAgencyProgrammeAndYearMustBeThere() {
        Entry.of(Registered.anyAgency())
                .post()
                .then()
                .statusCode(201)
                .body("overall", nullValue())
                .body("missing", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .body("reconciliation", empty())
                .body("levelReconciliation", nullValue())
                .body("findings", empty());
    }

    @Test
    void printedLabelStandsBesideTheCriteriasName() {
        var indicator = Map.of("number", 1, "score", score("97.85"), "printedLabel", "การปฏิบัติงาน");

        Entry.of(Registered.anyAgency())
                .with("indicators", List.of(indicator))
                .post()
                .then()
                .statusCode(201)
                .body("indicators[0].nameTh", equalTo("การปฏิบัติหน้าที่"))
                .body("indicators[0].printedLabel", equalTo("การปฏิบัติงาน"));
    }

    private static BigDecimal score(String value) {
        return new BigDecimal(value);
    }
}
