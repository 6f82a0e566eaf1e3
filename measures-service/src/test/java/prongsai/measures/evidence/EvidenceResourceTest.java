package prongsai.measures.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.delete;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.measures.Contract;
import prongsai.measures.Given.KnownAgency;

@QuarkusTest
class EvidenceResourceTest {

    private static final List<Map<String, Object>> ITEMS = List.of(
            Map.of("programme", "NACC_ITA", "fiscalYear", 2567, "itemCode", "๐๓๔"),
            Map.of("programme", "MOE_OPS_ITA", "fiscalYear", 2567, "itemCode", "o34"));

    @Test
    void aLinkServesItemsOfSeveralProgrammes() {
        var agency = anyAgency();
        var step = agency.approvedStep();
        String id = enter(agency, "stepId", step)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .path("id");
        get(agency.officer(), "/v1/evidence/" + id)
                .statusCode(200)
                .body("stepId", equalTo(step))
                .body("measureId", nullValue())
                .body("url", equalTo("https://www.roiet-tm.example/ita/o34.pdf"))
                .body("effectiveOn", equalTo("2024-06-14"))
                .body("items.programme", contains("NACC_ITA", "MOE_OPS_ITA"))
                .body("items.itemCode", contains("o34", "o34"));
        String plan = get(agency.officer(), "/v1/steps/" + step).extract().path("measurePlanId");
        var events = Contract.published("measure-plan.changed", plan);
        assertThat(events.get(events.size() - 1).at("/data/evidence/0/items")).hasSize(2);
    }

    @Test
    void itIsAttachedToAMeasureAStepOrAFollowUp() {
        var agency = anyAgency();
        var plan = agency.plan();
        var measure = agency.measure(plan);
        String followUp = get(agency.officer(), "/v1/follow-up-plans/" + agency.followUpPlan(plan, measure))
                .extract()
                .path("followUps[0].id");
        String ofMeasure =
                enter(agency, "measureId", measure).statusCode(201).extract().path("id");
        String ofFollowUp =
                enter(agency, "followUpId", followUp).statusCode(201).extract().path("id");
        get(agency.officer(), "/v1/evidence?measurePlanId=" + plan).body("items.id", contains(ofMeasure, ofFollowUp));
        get(agency.officer(), "/v1/evidence?measureId=" + measure).body("items.id", contains(ofMeasure));
        get(agency.officer(), "/v1/evidence?followUpId=" + followUp).body("items.id", contains(ofFollowUp));
        get(agency.officer(), "/v1/evidence?programme=MOE_OPS_ITA&itemCode=o34&fiscalYear=2567&limit=1")
                .body("items.id", contains(ofMeasure))
                .body("next", notNullValue());
        get(agency.officer(), "/v1/evidence?programme=MOE_OPS_ITA&itemCode=o35").body("items", empty());
        delete(agency.officer(), "/v1/measures/" + measure, 0).statusCode(409);
    }

    @Test
    void itIsChangedAndRemoved() {
        var agency = anyAgency();
        String id = enter(agency, "measureId", agency.measure(agency.plan()))
                .extract()
                .path("id");
        var changed = Map.of("url", "http://ita.example/", "title", "ข");
        put(agency.officer(), "/v1/evidence/" + id, changed, 0)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("ข"))
                .body("effectiveOn", nullValue())
                .body("items", empty());
        put(agency.officer(), "/v1/evidence/" + id, changed, 0).statusCode(412);
        delete(agency.officer(), "/v1/evidence/" + id, 1).statusCode(204);
        get(agency.officer(), "/v1/evidence/" + id).statusCode(404);
    }

    @Test
    void aStepWithEvidenceIsNotDropped() {
        var agency = anyAgency();
        var measure = agency.measure(agency.plan());
        String step = get(agency.officer(), "/v1/measures/" + measure).extract().path("steps[0].id");
        enter(agency, "stepId", step).statusCode(201);
        put(agency.officer(), "/v1/measures/" + measure, Map.of("title", "ก"), 0)
                .statusCode(409);
        get(agency.officer(), "/v1/measures/" + measure).body("steps", hasSize(1));
    }

    @Test
    void aClosedPlanTakesNone() {
        var agency = anyAgency();
        var step = agency.approvedStep();
        String plan = get(agency.officer(), "/v1/steps/" + step).extract().path("measurePlanId");
        String id = enter(agency, "stepId", step).extract().path("id");
        post(agency.approver(), "/v1/measure-plans/" + plan + "/closing", Map.of(), 3)
                .statusCode(200);
        enter(agency, "stepId", step).statusCode(409);
        delete(agency.officer(), "/v1/evidence/" + id, 0).statusCode(409);
    }

    @Test
    void othersSeeItOnlyFromAboveAndDoNotWriteIt() {
        var parent = anyAgency();
        var agency = agencyBelow(parent);
        var measure = agency.measure(agency.plan());
        String id = enter(agency, "measureId", measure).extract().path("id");
        get(parent.officer(), "/v1/evidence/" + id).statusCode(200);
        delete(parent.officer(), "/v1/evidence/" + id, 0).statusCode(403);
        enter(parent, "measureId", measure).statusCode(403);
        var stranger = anyAgency();
        get(stranger.officer(), "/v1/evidence/" + id).statusCode(404);
        get(stranger.officer(), "/v1/evidence").body("items", empty());
        enter(stranger, "measureId", measure).statusCode(422).body("errors.pointer", contains("/measureId"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"url\": \"https://a.example\", \"title\": \"ก\"}                                                  | ''",
                "{\"url\": \"https://a.example\", \"title\": \"ก\", \"measureId\": \"ID\", \"stepId\": \"ID\"}     | ''",
                "{\"url\": \"ftp://a.example\", \"title\": \"ก\", \"measureId\": \"ID\"}                           | /url",
                "{\"url\": \"https://user:pw@a.example\", \"title\": \"ก\", \"measureId\": \"ID\"}                 | /url",
                "{\"url\": \"javascript:alert(1)\", \"title\": \"ก\", \"measureId\": \"ID\"}                       | /url",
                "{\"url\": \"https://a.example\", \"title\": \" \", \"measureId\": \"ID\"}                         | /title",
                "{\"url\": \"https://a.example\", \"title\": \"ก\", \"measureId\": \"ID\", \"effectiveOn\": \"2567-06-14\"} | /effectiveOn",
                "{\"url\": \"https://a.example\", \"title\": \"ก\", \"measureId\": \"ID\", \"items\": [{\"programme\": \"NACC_ITA\", \"fiscalYear\": 2567, \"itemCode\": \"๒๑\"}]} | /items/0/itemCode",
                "{\"url\": \"https://a.example\", \"title\": \"ก\", \"measureId\": \"ID\", \"items\": [{\"programme\": \"NACC_ITA\", \"fiscalYear\": 2024, \"itemCode\": \"o1\"}]} | /items/0/fiscalYear",
            })
    void whatIsWrongIsRefusedWithAPointer(String body, String pointer) {
        var agency = anyAgency();
        var measure = agency.measure(agency.plan());
        post(agency.officer(), "/v1/evidence", body.replace("ID", measure))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
        get(agency.officer(), "/v1/evidence").body("items", empty());
    }

    private static ValidatableResponse enter(KnownAgency agency, String of, String id) {
        return post(
                agency.officer(),
                "/v1/evidence",
                Map.of(
                        of,
                        id,
                        "url",
                        "https://www.roiet-tm.example/ita/o34.pdf",
                        "title",
                        "ประกาศมาตรการ",
                        "effectiveOn",
                        "2024-06-14",
                        "items",
                        ITEMS));
    }
}
