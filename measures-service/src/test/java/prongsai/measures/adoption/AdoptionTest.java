package prongsai.measures.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.postWithKey;
import static prongsai.measures.IssuedPlan.measure;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;
import prongsai.measures.Contract;
import prongsai.measures.Given.KnownAgency;
import prongsai.measures.IssuedPlan;

@QuarkusTest
class AdoptionTest {

    @Test
    void anAgencyGetsItsOwnCopyLinkedToTheOrigin() {
        var province = anyAgency();
        var unit = agencyBelow(province);
        var plan = IssuedPlan.of(
                province,
                Map.of(
                        "title", "มาตรการป้องกันการรับสินบน",
                        "indicators", List.of(5),
                        "findingIds", List.of(province.finding()),
                        "analysis", Map.of("urgent", "o42 ยังไม่ครบ"),
                        "approaches", List.of("ประกาศนโยบาย No Gift"),
                        "rounds", List.of(6, 12),
                        "period", Map.of("until", Map.of("date", "2024-09-30", "precision", "FISCAL_YEAR")),
                        "followUpText", "รายงานทุก ๖ เดือน",
                        "constraints", Map.of("none", true),
                        "steps", List.of(Map.of("text", "ประกาศ", "dueOn", "2024-06-10"), Map.of("text", "เผยแพร่"))));
        var adopted = plan.adopt(unit, Map.of())
                .statusCode(201)
                .body("originPlanId", equalTo(plan.id()))
                .body("originAgencyCode", equalTo(province.code()))
                .body("agencyCode", equalTo(unit.code()))
                .body("state", equalTo("DRAFT"))
                .body("edition", equalTo(1))
                .body("departures", hasSize(0))
                .body("offers", hasSize(0));
        String id = adopted.extract().path("id");
        adopted.header("Location", containsString("/v1/adoptions/" + id));
        String own = adopted.extract().path("measurePlanId");
        String step = get(province.officer(), "/v1/measures/" + plan.measureId(0))
                .extract()
                .path("steps[0].id");
        get(unit.officer(), "/v1/measure-plans/" + own)
                .statusCode(200)
                .body("agencyId", equalTo(unit.id().toString()))
                .body("fiscalYear", equalTo(2567))
                .body("status", equalTo("DRAFT"))
                .body("originPlanIds", contains(plan.id()))
                .body("measures.originMeasureId", contains(plan.measureId(0)))
                .body("measures[0].title", equalTo("มาตรการป้องกันการรับสินบน"))
                .body("measures[0].indicators", contains(5))
                .body("measures[0].findingIds", hasSize(0))
                .body("measures[0].analysis.urgent", equalTo("o42 ยังไม่ครบ"))
                .body("measures[0].approaches", contains("ประกาศนโยบาย No Gift"))
                .body("measures[0].rounds", contains(6, 12))
                .body("measures[0].period.until.precision", equalTo("FISCAL_YEAR"))
                .body("measures[0].followUpText", equalTo("รายงานทุก ๖ เดือน"))
                .body("measures[0].constraints", nullValue())
                .body("measures[0].steps.text", contains("ประกาศ", "เผยแพร่"))
                .body("measures[0].steps[0].dueOn", equalTo("2024-06-10"))
                .body("measures[0].steps[0].originStepId", equalTo(step))
                .body("measures[0].steps.status", contains("OPEN", "OPEN"));

        var event = Contract.published("measure-plan.changed", own).get(0);
        assertThat(event.at("/data/originPlanIds/0").asText()).isEqualTo(plan.id());
        assertThat(event.at("/data/measures/0/originMeasureId").asText()).isEqualTo(plan.measureId(0));
        assertThat(event.at("/data/measures/0/steps/0/originStepId").asText()).isEqualTo(step);
        assertThat(Contract.published("measure-plan.approved", plan.id()).get(0).at("/data/originPlanIds"))
                .isEmpty();
    }

    @Test
    void measuresAndStepsAreAddedFreely() {
        var province = anyAgency();
        var unit = agencyBelow(province);
        var plan = IssuedPlan.of(province);
        var adoption = plan.adopt(unit, Map.of()).extract();
        String own = adoption.path("measurePlanId");
        unit.measure(own, measure("มาตรการของเรา", "ขั้นตอนของเรา"));
        String copy = get(unit.officer(), "/v1/measure-plans/" + own).extract().path("measures[0].id");
        List<Map<String, Object>> steps =
                get(unit.officer(), "/v1/measures/" + copy).extract().path("steps");
        IssuedPlan.change(
                        unit,
                        copy,
                        "steps",
                        List.of(
                                IssuedPlan.kept(steps.get(0)),
                                Map.of("text", "ขั้นตอนที่ ๕ ของหน่วยงาน"),
                                IssuedPlan.kept(steps.get(1))))
                .statusCode(200)
                .body("steps.originStepId[1]", nullValue());
        String id = adoption.path("id");
        get(unit.officer(), "/v1/adoptions/" + id).body("departures", hasSize(0));
        approve(unit.approver(), own, IssuedPlan.version(unit, "/v1/measure-plans/" + own))
                .statusCode(200);
        get(unit.officer(), "/v1/adoptions/" + id).body("state", equalTo("IN_FORCE"));
    }

    @Test
    void aPlanIsAdoptedIntoADraftThatIsThereAlready() {
        var province = anyAgency();
        var unit = agencyBelow(province);
        var plan = IssuedPlan.of(province, measure("ก", "ข"), measure("ค", "ง"));
        var draft = unit.plan(Map.of("title", "แผนของเรา"));
        unit.measure(draft);
        plan.adopt(unit, Map.of("measurePlanId", draft)).statusCode(201).body("measurePlanId", equalTo(draft));
        get(unit.officer(), "/v1/measure-plans/" + draft)
                .body("title", equalTo("แผนของเรา"))
                .body("measures.number", contains(1, 2, 3))
                .body("measures.title[1]", equalTo("ก"))
                .body("measures.title[2]", equalTo("ค"));
    }

    @Test
    void aMeasureKeepsAnIssueThatThePlanHas() {
        var province = anyAgency();
        var unit = agencyBelow(province);
        var origin = province.plan(Map.of("fromTemplate", "SEVEN_ISSUES"));
        province.measure(origin, Map.of("title", "ก", "issue", "1.2", "steps", List.of(Map.of("text", "ข"))));
        approve(province.approver(), origin, 1).statusCode(200);
        var plan = new IssuedPlan(province, origin);
        plan.issue(IssuedPlan.TO_ALL).statusCode(200);
        get(unit.officer(), "/v1/issued-plans/" + origin).body("issues", hasSize(7));

        var other = unit.plan(Map.of("keyedBy", "ISSUE", "issues", List.of(Map.of("number", "9", "title", "อื่น"))));
        plan.adopt(unit, Map.of("measurePlanId", other)).statusCode(201);
        get(unit.officer(), "/v1/measure-plans/" + other)
                .body("issues.number", contains("9"))
                .body("measures[0].issue", nullValue());

        var sibling = agencyBelow(province);
        String fresh = plan.adopt(sibling, Map.of()).extract().path("measurePlanId");
        get(sibling.officer(), "/v1/measure-plans/" + fresh)
                .body("keyedBy", equalTo("ISSUE"))
                .body("issues", hasSize(7))
                .body("measures[0].issue", equalTo("1.2"));
    }

    @Test
    void severalPlansAreAdoptedIntoOne() {
        var ministry = anyAgency();
        var province = agencyBelow(ministry);
        var unit = agencyBelow(province);
        var first = IssuedPlan.of(ministry);
        var second = IssuedPlan.of(province);
        String own = first.adopt(unit, Map.of()).extract().path("measurePlanId");
        second.adopt(unit, Map.of("measurePlanId", own)).statusCode(201);
        get(unit.officer(), "/v1/measure-plans/" + own)
                .body("originPlanIds", contains(first.id(), second.id()))
                .body("measures", hasSize(2));
    }

    @Test
    void aPlanIsAdoptedOnce() {
        var province = anyAgency();
        var unit = agencyBelow(province);
        var plan = IssuedPlan.of(province);
        var path = "/v1/measure-plans/" + plan.id() + "/adoptions";
        var key = UUID.randomUUID().toString();
        var first = postWithKey(unit.officer(), path, Map.of(), key).statusCode(201);
        var again = postWithKey(unit.officer(), path, Map.of(), key).statusCode(201);
        assertThat(again.extract().asString()).isEqualTo(first.extract().asString());
        plan.adopt(unit, Map.of()).statusCode(409);
        assertThat(plansOf(unit)).hasSize(1);
    }

    @Test
    void ofTwoWhoAdoptAtOnceOneIsFirst() {
        var province = anyAgency();
        var unit = agencyBelow(province);
        var plan = IssuedPlan.of(province);
        var calls = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> plan.adopt(unit, Map.of()).extract().statusCode()))
                .toList();
        assertThat(calls).extracting(CompletableFuture::join).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(plansOf(unit)).hasSize(1);
    }

    @Test
    void onlyAPlanInForceIsAdopted() {
        var province = anyAgency();
        var unit = agencyBelow(province);
        var plan = IssuedPlan.of(province);
        post(
                        province.approver(),
                        "/v1/measure-plans/" + plan.id() + "/reopening",
                        Map.of("reason", "ก"),
                        plan.version())
                .statusCode(200);
        plan.adopt(unit, Map.of()).statusCode(409);
        approve(province.approver(), plan.id(), plan.version()).statusCode(200);
        plan.adoptedBy(unit);
        post(province.approver(), "/v1/measure-plans/" + plan.id() + "/closing", Map.of(), plan.version())
                .statusCode(200);
        plan.adopt(agencyBelow(province), Map.of()).statusCode(409);
    }

    @Test
    void onlyADraftOfTheAgencyForTheSameYearTakesIt() {
        var province = anyAgency();
        var unit = agencyBelow(province);
        var below = agencyBelow(unit);
        var plan = IssuedPlan.of(province);
        assertRefused(plan, unit, unit.plan(Map.of("fiscalYear", 2566)), 422);
        assertRefused(plan, unit, anyAgency().plan(), 422);
        assertRefused(plan, unit, UUID.randomUUID().toString(), 422);
        assertRefused(plan, unit, below.plan(), 403);
        var approved = unit.plan();
        unit.measure(approved);
        approve(unit.approver(), approved, 1).statusCode(200);
        assertRefused(plan, unit, approved, 409);
        plan.adopt(unit, Map.of("into", approved)).statusCode(400);
        post(unit.officer(), "/v1/measure-plans/" + plan.id() + "/adoptions", "null")
                .statusCode(422);
    }

    @Test
    void aPlanTakesNoMoreThanItHolds() {
        var province = anyAgency();
        var unit = agencyBelow(province);
        var plan = IssuedPlan.of(province, measure("ก", "ข"), measure("ค", "ง"));
        var full = unit.plan();
        Database.execute("update measure_plan set measure_count = 199 where id = ?::uuid", full);
        assertRefused(plan, unit, full, 409);
        Database.execute("update measure_plan set measure_count = 198 where id = ?::uuid", full);
        plan.adopt(unit, Map.of("measurePlanId", full)).statusCode(201);
    }

    @Test
    void nobodyAdoptsForOthers() {
        var province = anyAgency();
        var unit = agencyBelow(province);
        var plan = IssuedPlan.of(province);
        plan.adopt(province, Map.of()).statusCode(404);
        post(Tokens.supervisor(unit.code()), "/v1/measure-plans/" + plan.id() + "/adoptions", Map.of())
                .statusCode(403);
        assertThat(plansOf(unit)).isEmpty();
    }

    @Test
    void thoseAboveReadAnAdoptionAndOthersDoNot() {
        var province = anyAgency();
        var unit = agencyBelow(province);
        var adoption = "/v1/adoptions/" + IssuedPlan.of(province).adoptedBy(unit);
        get(unit.officer(), adoption).statusCode(200);
        get(Tokens.supervisor(province.code()), adoption).statusCode(200);
        get(agencyBelow(province).officer(), adoption).statusCode(404);
        get(anyAgency().officer(), adoption).statusCode(404);
        get(agencyBelow(unit).officer(), adoption).statusCode(404);
    }

    private static void assertRefused(IssuedPlan plan, KnownAgency unit, String into, int status) {
        plan.adopt(unit, Map.of("measurePlanId", into)).statusCode(status);
        assertThat(Database.query("select 1 from adoption where origin_id = ?::uuid", plan.id()))
                .isEmpty();
    }

    private static List<Map<String, Object>> plansOf(KnownAgency agency) {
        return Database.query("select 1 from measure_plan where agency_id = ?", agency.id());
    }
}
