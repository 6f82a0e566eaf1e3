package prongsai.measures.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.delete;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;
import static prongsai.measures.IssuedPlan.measure;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;
import prongsai.measures.Given.KnownAgency;
import prongsai.measures.IssuedPlan;

/** Nothing that was adopted is dropped or changed silently: without a reason the plan is not approved, and the parent sees both. */
@QuarkusTest
class DepartureTest {

    private KnownAgency province;
    private KnownAgency unit;
    private IssuedPlan plan;
    private String adoption;
    private String own;

    @BeforeEach
    void aUnitHasAdoptedTwoMeasuresOfTheProvince() {
        province = anyAgency();
        unit = agencyBelow(province);
        plan = IssuedPlan.of(
                province, measure("รับสินบน", "ประกาศ", "เผยแพร่"), measure("ทรัพย์สินราชการ", "ทำทะเบียน"));
        adoption = plan.adoptedBy(unit);
        own = get(unit.officer(), "/v1/adoptions/" + adoption).extract().path("measurePlanId");
    }

    @Test
    void aDroppedMeasureNeedsAReason() {
        delete(unit.officer(), "/v1/measures/" + copy(1), 0).statusCode(204);
        approve(unit.approver(), own, version(own)).statusCode(422).body("errors.pointer", contains("/measures"));
        seen().body("departures.kind", contains("DROPPED"))
                .body("departures[0].originMeasureId", equalTo(plan.measureId(1)))
                .body("departures[0].originStepId", nullValue())
                .body("departures[0].issuedText", equalTo("ทรัพย์สินราชการ"))
                .body("departures[0].presentText", nullValue())
                .body("departures[0].measureId", nullValue())
                .body("departures[0].reason", nullValue());

        state(plan.measureId(1), null, "หน่วยงานไม่มีทรัพย์สินให้ยืม")
                .statusCode(200)
                .body("departures[0].reason", equalTo("หน่วยงานไม่มีทรัพย์สินให้ยืม"));
        approve(unit.approver(), own, version(own)).statusCode(200);
        seen().body("state", equalTo("IN_FORCE"))
                .body("departures.reason", contains("หน่วยงานไม่มีทรัพย์สินให้ยืม"))
                .body("departures[0].statedAt", notNullValue());
    }

    @Test
    void aDroppedStepNeedsAReason() {
        List<Map<String, Object>> steps =
                get(unit.officer(), "/v1/measures/" + copy(0)).extract().path("steps");
        IssuedPlan.change(unit, copy(0), "steps", List.of(IssuedPlan.kept(steps.get(0))))
                .statusCode(200);
        approve(unit.approver(), own, version(own))
                .statusCode(422)
                .body("errors.pointer", contains("/measures/0/steps"));
        Object dropped = steps.get(1).get("originStepId");
        seen().body("departures.originStepId", contains(dropped))
                .body("departures.issuedText", contains("เผยแพร่"))
                .body("departures.measureId", contains(copy(0)));
        state(plan.measureId(0), dropped, "ไม่มีเว็บไซต์").statusCode(200);
        approve(unit.approver(), own, version(own)).statusCode(200);
    }

    @Test
    void aStepThatIsReplacedByAnotherIsDropped() {
        IssuedPlan.change(unit, copy(1), "steps", List.of(Map.of("text", "ทำทะเบียน")))
                .statusCode(200);
        seen().body("departures.kind", contains("DROPPED"));
    }

    @Test
    void aMeasureThatSaysSomethingElseNeedsAReason() {
        IssuedPlan.change(unit, copy(1), "title", "พัสดุ").statusCode(200);
        approve(unit.approver(), own, version(own)).statusCode(422).body("errors.pointer", contains("/measures/1"));
        seen().body("departures.kind", contains("CHANGED"))
                .body("departures[0].parts", contains("TITLE"))
                .body("departures[0].issuedText", equalTo("ทรัพย์สินราชการ"))
                .body("departures[0].presentText", equalTo("พัสดุ"));
        state(plan.measureId(1), null, "ชื่อตามระเบียบพัสดุ").statusCode(200);
        approve(unit.approver(), own, version(own)).statusCode(200);
    }

    @Test
    void aChangedStepIsShownAsItWasAndAsItIs() {
        List<Map<String, Object>> steps =
                get(unit.officer(), "/v1/measures/" + copy(1)).extract().path("steps");
        var other = new HashMap<>(IssuedPlan.kept(steps.get(0)));
        other.put("text", "ทำทะเบียนปีละครั้ง");
        IssuedPlan.change(unit, copy(1), "steps", List.of(other)).statusCode(200);
        seen().body("departures.parts[0]", contains("STEP_TEXT"))
                .body("departures.issuedText", contains("ทำทะเบียน"))
                .body("departures.presentText", contains("ทำทะเบียนปีละครั้ง"));
    }

    @Test
    void whatIsTheAgencysOwnMatterNeedsNoReason() {
        IssuedPlan.change(unit, copy(0), "assignees", List.of(Map.of("kind", "UNIT", "unitId", unit.unit("กองคลัง"))))
                .statusCode(200);
        IssuedPlan.change(unit, copy(0), "findingIds", List.of(unit.finding())).statusCode(200);
        IssuedPlan.change(unit, copy(0), "constraints", Map.of("none", true)).statusCode(200);
        seen().body("departures", hasSize(0));
        approve(unit.approver(), own, version(own)).statusCode(200);
    }

    @Test
    void aReasonIsKeptAndWhatChangesFurtherNeedsANewOne() {
        IssuedPlan.change(unit, copy(1), "title", "พัสดุ").statusCode(200);
        state(plan.measureId(1), null, "เหตุผลแรก").statusCode(200);
        delete(unit.officer(), "/v1/measures/" + copy(1), version(measurePath(copy(1))))
                .statusCode(204);
        seen().body("departures.kind", contains("DROPPED")).body("departures[0].reason", nullValue());
        state(plan.measureId(1), null, "เหตุผลที่สอง").statusCode(200);
        state(plan.measureId(1), null, "เหตุผลที่สาม")
                .statusCode(200)
                .body("departures.reason", contains("เหตุผลที่สาม"));
        assertThat(Database.query(
                        "select reason from departure_reason where adoption_id = ?::uuid order by position", adoption))
                .extracting(row -> row.get("reason"))
                .containsExactly("เหตุผลแรก", "เหตุผลที่สอง", "เหตุผลที่สาม");
    }

    @Test
    void everyDepartureIsToldAtOnce() {
        delete(unit.officer(), "/v1/measures/" + copy(1), 0).statusCode(204);
        IssuedPlan.change(unit, copy(0), "steps", List.of()).statusCode(200);
        approve(unit.approver(), own, version(own))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/measures", "/measures/0/steps", "/measures/0/steps", "/measures/0/steps"));
    }

    @Test
    void onlyADepartureIsExplained() {
        state(plan.measureId(1), null, "ก").statusCode(422).body("errors.pointer", contains("/reasons/0"));
        delete(unit.officer(), "/v1/measures/" + copy(1), 0).statusCode(204);
        state(plan.measureId(1), UUID.randomUUID(), "ก").statusCode(422);
        state(UUID.randomUUID().toString(), null, "ก").statusCode(422);
        state(plan.measureId(1), null, "ก").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"reasons\": []}",
                "{\"reasons\": [{\"originMeasureId\": \"%s\"}]}",
                "{\"reasons\": [{\"originMeasureId\": \"%s\", \"reason\": \"  \"}]}",
                "{\"reasons\": [{\"reason\": \"ก\"}]}",
            })
    void aReasonIsStated(String body) {
        delete(unit.officer(), "/v1/measures/" + copy(1), 0).statusCode(204);
        post(unit.officer(), reasons(), body.formatted(plan.measureId(1)), adoptionVersion())
                .statusCode(422);
        assertThat(Database.query("select 1 from departure_reason where adoption_id = ?::uuid", adoption))
                .isEmpty();
    }

    @Test
    void nobodyElseStatesAReason() {
        delete(unit.officer(), "/v1/measures/" + copy(1), 0).statusCode(204);
        var body = Map.of("reasons", List.of(Map.of("originMeasureId", plan.measureId(1), "reason", "ก")));
        post(province.officer(), reasons(), body, adoptionVersion()).statusCode(403);
        post(agencyBelow(province).officer(), reasons(), body, adoptionVersion())
                .statusCode(404);
    }

    @Test
    void whoStatesAReasonHasSeenThePlanAsItIs() {
        var before = adoptionVersion();
        delete(unit.officer(), "/v1/measures/" + copy(1), 0).statusCode(204);
        var body = Map.of("reasons", List.of(Map.of("originMeasureId", plan.measureId(1), "reason", "ก")));
        post(unit.officer(), reasons(), body, before).statusCode(412);
        post(unit.officer(), reasons(), body).statusCode(428);
    }

    /** As the province sees it. */
    private ValidatableResponse seen() {
        return get(Tokens.supervisor(province.code()), "/v1/adoptions/" + adoption)
                .statusCode(200);
    }

    private ValidatableResponse state(String measure, Object step, String reason) {
        var item = new HashMap<String, Object>(Map.of("originMeasureId", measure, "reason", reason));
        item.put("originStepId", step);
        return post(unit.officer(), reasons(), Map.of("reasons", List.of(item)), adoptionVersion());
    }

    private String reasons() {
        return "/v1/adoptions/" + adoption + "/departure-reasons";
    }

    private String copy(int index) {
        return get(unit.officer(), "/v1/measure-plans/" + own).extract().path("measures[" + index + "].id");
    }

    private long adoptionVersion() {
        return version(unit.officer(), "/v1/adoptions/" + adoption);
    }

    private long version(String path) {
        return version(unit.officer(), path.startsWith("/") ? path : "/v1/measure-plans/" + path);
    }

    private static String measurePath(String id) {
        return "/v1/measures/" + id;
    }

    private static long version(String token, String path) {
        int version = get(token, path).extract().path("version");
        return version;
    }
}
