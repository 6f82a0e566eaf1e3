package prongsai.measures.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;
import prongsai.measures.Contract;
import prongsai.measures.Given.KnownAgency;
import prongsai.measures.IssuedPlan;

/** A plan that changes after it was adopted is offered anew; what becomes of it is the adopting agency's decision. */
@QuarkusTest
class OfferTest {

    private KnownAgency province;
    private KnownAgency unit;
    private IssuedPlan plan;
    private String adoption;
    private String own;
    private String bribes;
    private String assets;

    @BeforeEach
    void aUnitHasAdoptedTwoMeasuresOfTheProvince() {
        province = anyAgency();
        unit = agencyBelow(province);
        plan = IssuedPlan.of(province, measure("รับสินบน", "ประกาศ"), measure("ทรัพย์สินราชการ", "ทำทะเบียน"));
        adoption = plan.adoptedBy(unit);
        own = seen().extract().path("measurePlanId");
        bribes = plan.measureId(0);
        assets = plan.measureId(1);
    }

    private void theProvinceChangesRemovesAndAdds() {
        plan.revise(() -> {
            IssuedPlan.change(province, bribes, "title", "ไม่รับของขวัญ").statusCode(200);
            delete(province.officer(), "/v1/measures/" + assets, 0).statusCode(204);
            province.measure(plan.id(), measure("ร้องเรียน", "เปิดช่องทาง"));
        });
    }

    @Test
    void everyChangeOfTheProvinceIsOfferedAndNothingIsWrittenInTheUnitsPlace() {
        var before = get(unit.officer(), "/v1/measure-plans/" + own).extract().asString();
        theProvinceChangesRemovesAndAdds();
        seen().body("latestEdition", equalTo(2))
                .body("offers.change", contains("CHANGED", "ADDED", "REMOVED"))
                .body("offers[0].originMeasureId", equalTo(bribes))
                .body("offers[0].parts", contains("TITLE"))
                .body("offers[0].before.title", equalTo("รับสินบน"))
                .body("offers[0].after.title", equalTo("ไม่รับของขวัญ"))
                .body("offers[1].before", nullValue())
                .body("offers[1].after.title", equalTo("ร้องเรียน"))
                .body("offers[2].originMeasureId", equalTo(assets))
                .body("offers[2].after", nullValue())
                .body("departures", hasSize(0));
        assertThat(get(unit.officer(), "/v1/measure-plans/" + own).extract().asString())
                .isEqualTo(before);
        get(unit.officer(), "/v1/issued-plans/" + plan.id() + "/differences?from=1")
                .body("to", equalTo(2))
                .body("differences.change", contains("CHANGED", "ADDED", "REMOVED"));
        get(unit.officer(), "/v1/issued-plans/" + plan.id() + "/differences?from=2&to=1")
                .body("differences.change", contains("CHANGED", "REMOVED", "ADDED"));
    }

    @Test
    void whatIsAcceptedIsTakenOver() {
        theProvinceChangesRemovesAndAdds();
        var added = plan.measureId(1);
        answer(accept(bribes), accept(added), accept(assets))
                .statusCode(200)
                .body("offers", hasSize(0))
                .body("departures", hasSize(0))
                .body("answers.decision", contains("ACCEPTED", "ACCEPTED", "ACCEPTED"))
                .body("answers.edition", contains(2, 2, 2));
        get(unit.officer(), "/v1/measure-plans/" + own)
                .body("measures.title", contains("ไม่รับของขวัญ", "ร้องเรียน"))
                .body("measures.number", contains(1, 2))
                .body("measures.originMeasureId", contains(bribes, added));
        var events = Contract.published("measure-plan.changed", own);
        assertThat(events.get(events.size() - 1).at("/data/measures/0/title").asText())
                .isEqualTo("ไม่รับของขวัญ");
        approve(unit.approver(), own, version(unit.officer(), "/v1/measure-plans/" + own))
                .statusCode(200);
    }

    @Test
    void stepsAreDueByTheNewEndOfTheirMeasure() {
        var until = Map.of("until", Map.of("date", "2024-08-31"));
        plan.revise(() -> IssuedPlan.change(province, bribes, "period", until).statusCode(200));
        answer(accept(bribes)).statusCode(200);
        assertThat(Database.query(
                        "select cast(effective_due_on as text) as due from step where measure_plan_id = ?::uuid order by due",
                        own))
                .extracting(row -> row.get("due"))
                .containsExactly("2024-08-31", null);
    }

    @Test
    void whatIsDeclinedStaysAsItIsAndTheProvinceSeesWhy() {
        theProvinceChangesRemovesAndAdds();
        var added = plan.measureId(1);
        answer(decline(bribes), decline(added), decline(assets))
                .statusCode(200)
                .body("offers", hasSize(0))
                .body("departures", hasSize(0));
        get(unit.officer(), "/v1/measure-plans/" + own).body("measures.title", contains("รับสินบน", "ทรัพย์สินราชการ"));
        seen().body("answers.change", contains("CHANGED", "ADDED", "REMOVED"))
                .body("answers.reason", contains("ทำเสร็จแล้ว", "ทำเสร็จแล้ว", "ทำเสร็จแล้ว"));
        plan.revise(
                () -> IssuedPlan.change(province, bribes, "title", "ของขวัญ").statusCode(200));
        seen().body("offers.originMeasureId", contains(bribes)).body("offers[0].before.title", equalTo("รับสินบน"));
    }

    @Test
    void eachChangeIsDecidedOnItsOwn() {
        theProvinceChangesRemovesAndAdds();
        answer(accept(bribes)).statusCode(200).body("offers.change", contains("ADDED", "REMOVED"));
        answer(decline(assets)).statusCode(200).body("offers.change", contains("ADDED"));
    }

    @Test
    void whatTheUnitAddedStaysWhenItAccepts() {
        String copy = get(unit.officer(), "/v1/measure-plans/" + own).extract().path("measures[0].id");
        List<Map<String, Object>> steps =
                get(unit.officer(), "/v1/measures/" + copy).extract().path("steps");
        IssuedPlan.change(unit, copy, "steps", List.of(IssuedPlan.kept(steps.get(0)), Map.of("text", "ขั้นตอนของเรา")))
                .statusCode(200);
        theProvinceChangesRemovesAndAdds();
        answer(accept(bribes)).statusCode(200);
        get(unit.officer(), "/v1/measures/" + copy)
                .body("title", equalTo("ไม่รับของขวัญ"))
                .body("steps.text", contains("ประกาศ", "ขั้นตอนของเรา"));
    }

    @Test
    void aMeasureThatWasDroppedComesBackWhenItsChangeIsAccepted() {
        String copy = get(unit.officer(), "/v1/measure-plans/" + own).extract().path("measures[0].id");
        delete(unit.officer(), "/v1/measures/" + copy, 0).statusCode(204);
        theProvinceChangesRemovesAndAdds();
        answer(accept(bribes)).statusCode(200).body("departures", hasSize(0));
        get(unit.officer(), "/v1/measure-plans/" + own).body("measures.title[1]", equalTo("ไม่รับของขวัญ"));
    }

    @Test
    void anApprovedPlanIsReopenedBeforeAChangeIsAcceptedButDeclinesAsItIs() {
        approve(unit.approver(), own, version(unit.officer(), "/v1/measure-plans/" + own))
                .statusCode(200);
        theProvinceChangesRemovesAndAdds();
        answer(accept(bribes)).statusCode(409);
        answer(decline(assets)).statusCode(200).body("state", equalTo("IN_FORCE"));
        post(
                        unit.approver(),
                        "/v1/measure-plans/" + own + "/reopening",
                        Map.of("reason", "จังหวัดปรับแผน"),
                        version(unit.officer(), "/v1/measure-plans/" + own))
                .statusCode(200);
        answer(accept(bribes)).statusCode(200);
    }

    @Test
    void aMeasureThatWasReportedIsNotRemovedEvenIfTheProvinceGivesItUp() {
        approve(unit.approver(), own, version(unit.officer(), "/v1/measure-plans/" + own))
                .statusCode(200);
        String step = get(unit.officer(), "/v1/measure-plans/" + own).extract().path("measures[1].steps[0].id");
        post(unit.officer(), "/v1/steps/" + step + "/completion", Map.of(), 0).statusCode(200);
        post(
                        unit.approver(),
                        "/v1/measure-plans/" + own + "/reopening",
                        Map.of("reason", "ก"),
                        version(unit.officer(), "/v1/measure-plans/" + own))
                .statusCode(200);
        theProvinceChangesRemovesAndAdds();
        answer(accept(bribes), accept(assets)).statusCode(409);
        seen().body("offers", hasSize(3)).body("answers", hasSize(0));
        answer(decline(assets)).statusCode(200);
    }

    @Test
    void anApprovalThatChangesNothingMakesNoEdition() {
        plan.revise(() -> {});
        plan.revise(() -> IssuedPlan.change(
                        province,
                        bribes,
                        "assignees",
                        List.of(Map.of("kind", "UNIT", "unitId", province.unit("สำนักงานจังหวัด"))))
                .statusCode(200));
        seen().body("latestEdition", equalTo(1)).body("offers", hasSize(0));
    }

    @Test
    void whoAnswersHasSeenTheLatestEdition() {
        theProvinceChangesRemovesAndAdds();
        var seen = version(unit.officer(), "/v1/adoptions/" + adoption);
        plan.revise(() -> IssuedPlan.change(province, bribes, "title", "อื่น").statusCode(200));
        var body = Map.of("answers", List.of(accept(bribes)));
        post(unit.officer(), answers(), body, seen).statusCode(412);
        post(unit.officer(), answers(), body).statusCode(428);
    }

    @Test
    void onlyTheAdoptingAgencyAnswers() {
        theProvinceChangesRemovesAndAdds();
        var version = version(unit.officer(), "/v1/adoptions/" + adoption);
        var body = Map.of("answers", List.of(accept(bribes)));
        post(province.officer(), answers(), body, version).statusCode(403);
        post(agencyBelow(province).officer(), answers(), body, version).statusCode(404);
        post(Tokens.supervisor(unit.code()), answers(), body, version).statusCode(403);
        seen().body("answers", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"answers\": []}",
                "{\"answers\": [{\"originMeasureId\": \"%1$s\"}]}",
                "{\"answers\": [{\"originMeasureId\": \"%1$s\", \"decision\": \"DECLINED\"}]}",
                "{\"answers\": [{\"originMeasureId\": \"%1$s\", \"decision\": \"DECLINED\", \"reason\": \" \"}]}",
                "{\"answers\": [{\"originMeasureId\": \"%1$s\", \"decision\": \"ACCEPTED\"}, {\"originMeasureId\": \"%1$s\", \"decision\": \"ACCEPTED\"}]}",
                "{\"answers\": [{\"originMeasureId\": \"%1$s\", \"decision\": \"ACCEPTED\"}, {\"originMeasureId\": \"%2$s\", \"decision\": \"ACCEPTED\"}]}",
            })
    void anAnswerIsAboutAnOfferAndADeclineSaysWhy(String body) {
        theProvinceChangesRemovesAndAdds();
        post(
                        unit.officer(),
                        answers(),
                        body.formatted(bribes, UUID.randomUUID()),
                        version(unit.officer(), "/v1/adoptions/" + adoption))
                .statusCode(422);
        assertThat(Database.query("select 1 from adoption_answer where adoption_id = ?::uuid", adoption))
                .isEmpty();
    }

    private static Map<String, Object> accept(String measure) {
        return Map.of("originMeasureId", measure, "decision", "ACCEPTED");
    }

    private static Map<String, Object> decline(String measure) {
        return Map.of("originMeasureId", measure, "decision", "DECLINED", "reason", "ทำเสร็จแล้ว");
    }

    @SafeVarargs
    private ValidatableResponse answer(Map<String, Object>... answers) {
        return post(
                unit.officer(),
                answers(),
                Map.of("answers", List.of(answers)),
                version(unit.officer(), "/v1/adoptions/" + adoption));
    }

    private String answers() {
        return "/v1/adoptions/" + adoption + "/answers";
    }

    /** As the province sees it. */
    private ValidatableResponse seen() {
        return get(Tokens.supervisor(province.code()), "/v1/adoptions/" + adoption)
                .statusCode(200);
    }

    private static long version(String token, String path) {
        int version = get(token, path).extract().path("version");
        return version;
    }
}
