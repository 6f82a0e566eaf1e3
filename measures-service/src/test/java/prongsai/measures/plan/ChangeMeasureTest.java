package prongsai.measures.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.delete;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.put;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prongsai.measures.Contract;

@QuarkusTest
class ChangeMeasureTest {

    @Test
    void aRowOfASubDistrictOrganisationIsReadBackAsItWasEntered() {
        var agency = anyAgency();
        var measure = agency.measure(
                agency.plan(Map.of("keyedBy", "INDICATOR")),
                Map.of(
                        "title", "มาตรการกำหนดหลักเกณฑ์การประเมินผลการปฏิบัติงานรายบุคคล",
                        "furtherTitles", List.of("มาตรการใช้อำนาจหน้าที่ให้เป็นไปตามหลักธรรมาภิบาล"),
                        "indicators", List.of(5, 3),
                        "analysis",
                                Map.of(
                                        "urgent", "ด่วน",
                                        "improvement", "พัฒนา",
                                        "purpose", "วัตถุประสงค์",
                                        "strength", "จุดแข็ง",
                                        "results", List.of("ควรมีการจัดอบรม", "ควรมีการจัดทำอินโฟกราฟิก")),
                        "followUpText", "รายงานผลภายในวันที่ ๑๐ มิถุนายน ๒๕๖๗"));
        get(agency.officer(), "/v1/measures/" + measure)
                .body("furtherTitles", contains("มาตรการใช้อำนาจหน้าที่ให้เป็นไปตามหลักธรรมาภิบาล"))
                .body("indicators", contains(3, 5))
                .body("analysis.urgent", equalTo("ด่วน"))
                .body("analysis.improvement", equalTo("พัฒนา"))
                .body("analysis.purpose", equalTo("วัตถุประสงค์"))
                .body("analysis.strength", equalTo("จุดแข็ง"))
                .body("analysis.results", contains("ควรมีการจัดอบรม", "ควรมีการจัดทำอินโฟกราฟิก"))
                .body("followUpText", equalTo("รายงานผลภายในวันที่ ๑๐ มิถุนายน ๒๕๖๗"));
    }

    @Test
    void aMeasureOfADraftIsReplacedAsAWholeAndItsStepsKeepTheirIds() {
        var agency = anyAgency();
        var plan = agency.plan();
        var measure = agency.measure(
                plan,
                Map.of(
                        "title", "ก",
                        "approaches", List.of("หนึ่ง", "สอง"),
                        "rounds", List.of(6),
                        "steps", List.of(Map.of("text", "แรก"), Map.of("text", "ที่สอง"))));
        List<String> steps =
                get(agency.officer(), "/v1/measures/" + measure).extract().path("steps.id");
        var kept = Map.of("id", steps.get(1), "text", "ที่สองแก้ไข");
        put(
                        agency.officer(),
                        "/v1/measures/" + measure,
                        Map.of(
                                "title",
                                "ข",
                                "approaches",
                                List.of("สาม"),
                                "steps",
                                List.of(Map.of("text", "ใหม่"), kept)),
                        0)
                .statusCode(200)
                .body("title", equalTo("ข"))
                .body("approaches", contains("สาม"))
                .body("rounds", empty())
                .body("steps.number", contains(1, 2))
                .body("steps.text", contains("ใหม่", "ที่สองแก้ไข"))
                .body("steps[1].id", equalTo(steps.get(1)));
        get(agency.officer(), "/v1/measures/" + measure).body("steps.text", contains("ใหม่", "ที่สองแก้ไข"));
        var event = Contract.published("measure-plan.changed", plan).get(2);
        assertThat(event.at("/data/measures/0/title").asText()).isEqualTo("ข");
        assertThat(event.get("sequence").asLong()).isEqualTo(2);
        put(agency.officer(), "/v1/measures/" + measure, Map.of("title", "ค"), 0)
                .statusCode(412);
    }

    @Test
    void aStepOfAnotherMeasureIsNotTaken() {
        var agency = anyAgency();
        var plan = agency.plan();
        var measure = agency.measure(plan);
        String foreign = get(agency.officer(), "/v1/measures/" + agency.measure(plan))
                .extract()
                .path("steps[0].id");
        put(
                        agency.officer(),
                        "/v1/measures/" + measure,
                        Map.of("title", "ก", "steps", List.of(Map.of("id", foreign, "text", "ข"))),
                        0)
                .statusCode(422)
                .body("errors.pointer", contains("/steps/0/id"));
    }

    @Test
    void numbersCloseUpWhenAMeasureIsTakenOut() {
        var agency = anyAgency();
        var plan = agency.plan();
        var first = agency.measure(plan, Map.of("title", "หนึ่ง"));
        agency.measure(plan, Map.of("title", "สอง"));
        agency.measure(plan, Map.of("title", "สาม"));
        delete(agency.officer(), "/v1/measures/" + first, 0).statusCode(204);
        get(agency.officer(), "/v1/measures/" + first).statusCode(404);
        agency.measure(plan, Map.of("title", "สี่"));
        get(agency.officer(), "/v1/measure-plans/" + plan)
                .header("ETag", "\"5\"")
                .body("measures.number", contains(1, 2, 3))
                .body("measures.title", contains("สอง", "สาม", "สี่"));
        assertThat(Contract.published("measure-plan.changed", plan)).hasSize(6);
    }

    @Test
    void aMeasureThatIsFollowedUpIsNotTakenOut() {
        var agency = anyAgency();
        var plan = agency.plan();
        var measure = agency.measure(plan);
        agency.followUpPlan(plan, measure);
        delete(agency.officer(), "/v1/measures/" + measure, 0).statusCode(409);
        get(agency.officer(), "/v1/measures/" + measure).statusCode(200);
    }

    @Test
    void aMeasureOfAnApprovedPlanStands() {
        var agency = anyAgency();
        var plan = agency.plan();
        var measure = agency.measure(plan);
        approve(agency.approver(), plan, 1).statusCode(200);
        put(agency.officer(), "/v1/measures/" + measure, Map.of("title", "ก"), 0)
                .statusCode(409);
        delete(agency.officer(), "/v1/measures/" + measure, 0).statusCode(409);
    }

    @Test
    void onlyTheAgencyItselfChangesItsMeasures() {
        var parent = anyAgency();
        var agency = agencyBelow(parent);
        var measure = agency.measure(agency.plan());
        put(parent.officer(), "/v1/measures/" + measure, Map.of("title", "ก"), 0)
                .statusCode(403);
        delete(parent.officer(), "/v1/measures/" + measure, 0).statusCode(403);
        put(anyAgency().officer(), "/v1/measures/" + measure, Map.of("title", "ก"), 0)
                .statusCode(404);
    }
}
