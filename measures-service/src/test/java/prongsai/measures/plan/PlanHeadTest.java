package prongsai.measures.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.put;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Database;
import prongsai.measures.Contract;

@QuarkusTest
class PlanHeadTest {

    @Test
    void thePlanStartsFromTheSevenStandardIssues() {
        var agency = anyAgency();
        get(agency.officer(), "/v1/plan-templates")
                .statusCode(200)
                .body("items.code", contains("SEVEN_ISSUES"))
                .body("items[0].issues", hasSize(7));
        var plan = agency.plan(Map.of("fromTemplate", "SEVEN_ISSUES"));
        get(agency.officer(), "/v1/measure-plans/" + plan)
                .body("keyedBy", equalTo("ISSUE"))
                .body("issues.number", contains("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"))
                .body("issues[1].title", equalTo("การให้บริการและระบบ E-Service"));
    }

    @Test
    void theMemoOfAProvincialEducationOfficeIsReadBackAsItWasEntered() {
        var agency = anyAgency();
        var letter = Map.of(
                "kind", "MEMO",
                "number", "ศธ ๐๒๑๐๒/",
                "date", "2024-06-07",
                "issuedBy", "กลุ่มบริหารงานบุคคล โทร. ๐ ๔๓๖๒ ๔๐๙๓",
                "subject", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                "addressedTo", "ศึกษาธิการจังหวัดร้อยเอ็ด",
                "text", "ตามที่ สำนักงานปลัดกระทรวงศึกษาธิการ กำหนด",
                "proposedBy", "นักทรัพยากรบุคคลชำนาญการพิเศษ");
        var items = List.of(
                Map.of("printedCode", "๐๑๔", "title", "คู่มือหรือมาตรฐานการปฏิบัติงาน"), Map.of("printedCode", "๒๑"));
        var plan = agency.plan(Map.of(
                "keyedBy",
                "ISSUE",
                "issues",
                List.of(Map.of("number", "1.1", "title", "กระบวนการ", "analysis", "ยังไม่ครอบคลุม", "items", items)),
                "letter",
                letter));
        get(agency.officer(), "/v1/measure-plans/" + plan)
                .body("letter", equalTo(letter))
                .body("issues[0].analysis", equalTo("ยังไม่ครอบคลุม"))
                .body("issues[0].items.printedCode", contains("๐๑๔", "๒๑"))
                .body("issues[0].items.code", contains("o14", null))
                .body("issues[0].items.certainty", contains("REPAIRED", "AMBIGUOUS"))
                .body("issues[0].items[0].title", equalTo("คู่มือหรือมาตรฐานการปฏิบัติงาน"))
                .body("constraints", nullValue());
        var event = Contract.published("measure-plan.changed", plan).get(0);
        assertThat(event.at("/data/letter/number").asText()).isEqualTo("ศธ ๐๒๑๐๒/");
        assertThat(event.at("/data/issues/0/items")).hasSize(2);
    }

    @Test
    void theConstraintOfTheMunicipalityIsAddressedToTheAssessor() {
        var agency = anyAgency();
        var constraint = Map.of("kind", "CONSTRAINT", "text", "หลักเกณฑ์ OIT เปลี่ยนทุกปี", "addressee", "ASSESSOR");
        var plan = agency.plan(Map.of("constraints", Map.of("items", List.of(constraint))));
        get(agency.officer(), "/v1/measure-plans/" + plan)
                .body("constraints.none", equalTo(false))
                .body("constraints.items", contains(constraint));
        put(agency.officer(), "/v1/measure-plans/" + plan, Map.of("constraints", Map.of("none", true)), 0)
                .body("constraints.none", equalTo(true))
                .body("constraints.items", empty());
    }

    @Test
    void theHeadOfADraftIsReplacedAsAWhole() {
        var agency = anyAgency();
        var plan = agency.plan(Map.of("fromTemplate", "SEVEN_ISSUES", "title", "แผน", "programme", "NACC_ITA"));
        put(agency.officer(), "/v1/measure-plans/" + plan, Map.of("title", "แผนใหม่", "keyedBy", "INDICATOR"), 0)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("แผนใหม่"))
                .body("programme", nullValue())
                .body("keyedBy", equalTo("INDICATOR"))
                .body("issues", empty())
                .body("fiscalYear", equalTo(2567));
        assertThat(Contract.published("measure-plan.changed", plan)).hasSize(2);
        put(agency.officer(), "/v1/measure-plans/" + plan, Map.of(), 0).statusCode(412);
    }

    @Test
    void onlyTheAgencyItselfChangesIt() {
        var parent = anyAgency();
        var agency = agencyBelow(parent);
        var plan = agency.plan();
        put(parent.officer(), "/v1/measure-plans/" + plan, Map.of("title", "ก"), 0)
                .statusCode(403);
        put(anyAgency().officer(), "/v1/measure-plans/" + plan, Map.of("title", "ก"), 0)
                .statusCode(404);
        get(agency.officer(), "/v1/measure-plans/" + plan).body("title", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"fromTemplate\": \"EIGHT_ISSUES\"}                                                       | 400 | /fromTemplate",
                "{\"fromTemplate\": \"SEVEN_ISSUES\", \"keyedBy\": \"INDICATOR\"}                           | 422 | /keyedBy",
                "{\"fromTemplate\": \"SEVEN_ISSUES\", \"issues\": [{\"number\": \"1\", \"title\": \"ก\"}]}  | 422 | /issues",
                "{\"issues\": [{\"number\": \"1\", \"title\": \"ก\"}]}                                     | 422 | /issues",
                "{\"keyedBy\": \"ISSUE\", \"issues\": [{\"number\": \"1\", \"title\": \" \"}]}             | 422 | /issues/0/title",
                "{\"keyedBy\": \"ISSUE\", \"issues\": [{\"number\": \"1\", \"title\": \"ก\"}, {\"number\": \"1\", \"title\": \"ข\"}]} | 422 | /issues/1/number",
                "{\"constraints\": {}}                                                                      | 422 | /constraints",
                "{\"constraints\": {\"items\": [{\"kind\": \"PROBLEM\", \"text\": \"ก\", \"addressee\": \"X\"}]}} | 400 | /constraints/items/0/addressee",
                "{\"letter\": {\"date\": \"2567-06-07\"}}                                                   | 422 | /letter/date",
                "{\"letter\": {\"number\": \"\"}}                                                           | 422 | /letter/number",
                "{\"letter\": {\"kind\": \"ORDER\"}}                                                        | 400 | /letter/kind",
                "{\"introduction\": \" \"}                                                                | 422 | /introduction",
                "{\"carriedOverFrom\": \"00000000-0000-0000-0000-000000000001\"}                            | 422 | /carriedOverFrom",
            })
    void aHeadThatIsWrongIsRefusedWithAPointer(String head, int status, String pointer) {
        var agency = anyAgency();
        var body = "{\"agencyId\": \"" + agency.id() + "\", \"fiscalYear\": 2567, " + head.substring(1);
        post(agency.officer(), "/v1/measure-plans", body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
        assertThat(Database.query("select 1 from measure_plan where agency_id = ?", agency.id()))
                .isEmpty();
    }

    @Test
    void aMeasureStandsUnderAnIssueOfThePlan() {
        var agency = anyAgency();
        var plan = agency.plan(Map.of("fromTemplate", "SEVEN_ISSUES"));
        agency.measure(plan, Map.of("title", "ก", "issue", "1.7"));
        post(agency.officer(), "/v1/measure-plans/" + plan + "/measures", Map.of("title", "ก", "issue", "1.8"))
                .statusCode(422)
                .body("errors.pointer", contains("/issue"));
    }
}
