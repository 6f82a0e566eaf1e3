package prongsai.measures.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.put;
import static prongsai.measures.IssuedPlan.measure;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Database;
import prongsai.measures.Given.KnownAgency;
import prongsai.measures.IssuedPlan;

/** What an agency reads of those above it: an issued plan as it was approved, and nothing else. */
@QuarkusTest
class IssuedPlanDoorTest {

    @Test
    void thePlanIsReadAsItWasApproved() {
        var province = anyAgency();
        var unit = agencyBelow(province);
        var plan = IssuedPlan.of(province);
        get(unit.officer(), "/v1/issued-plans/" + plan.id())
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("agencyCode", equalTo(province.code()))
                .body("agencyNameTh", equalTo("หน่วยงาน"))
                .body("fiscalYear", equalTo(2567))
                .body("edition", equalTo(1))
                .body("measures.title", contains("มาตรการป้องกันการรับสินบน"))
                .body("measures[0].steps.text", contains("ประกาศนโยบาย", "เผยแพร่บนเว็บไซต์"))
                .body("measures[0].steps[0].status", nullValue())
                .body("approvedBy", nullValue())
                .body("findings", nullValue());
    }

    @Test
    void nothingElseOfThoseAboveIsInReach() {
        var province = anyAgency();
        var unit = agencyBelow(province);
        var plan = IssuedPlan.of(province);
        plan.adoptedBy(unit);
        var measure = plan.measureId(0);
        String step =
                get(province.officer(), "/v1/measures/" + measure).extract().path("steps[0].id");
        for (var path : List.of(
                "/v1/measure-plans/" + plan.id(),
                "/v1/measure-plans/" + plan.id() + "/issuance",
                "/v1/measure-plans/" + plan.id() + "/adoptions",
                "/v1/measure-plans/" + plan.id() + "/adoptions/summary",
                "/v1/measures/" + measure,
                "/v1/steps/" + step)) {
            get(unit.officer(), path).statusCode(404);
        }
        get(unit.officer(), "/v1/measure-plans").body("items.agencyCode", contains(unit.code()));
        get(unit.officer(), "/v1/issued-plans/" + province.plan()).statusCode(404);
    }

    @Test
    void neitherPersonsNorRegisteredUnitsOfTheIssuerAreShownOrCopied() {
        var province = anyAgency();
        var unit = agencyBelow(province);
        var secret = "นายทดสอบ ไม่แสดงชื่อ";
        var ownUnit = province.unit("สำนักงานจังหวัด");
        List<Map<String, ?>> assignees = List.of(
                Map.of("kind", "PERSON", "name", secret),
                Map.of("kind", "UNIT", "unitId", ownUnit),
                Map.of("kind", "WILDCARD", "wildcard", "ALL", "name", "ทุกกลุ่มงาน"),
                Map.of("kind", "POSITION", "name", "หัวหน้าหน่วยงาน", "role", "REPORTER"));
        var plan = IssuedPlan.of(
                province,
                Map.of(
                        "title",
                        "ก",
                        "assignees",
                        assignees,
                        "steps",
                        List.of(Map.of("text", "ข", "assignees", assignees))));
        var read = get(unit.officer(), "/v1/issued-plans/" + plan.id())
                .body("measures[0].assignees.kind", contains("WILDCARD", "POSITION"))
                .body("measures[0].steps[0].assignees.kind", contains("WILDCARD", "POSITION"))
                .extract()
                .asString();
        assertThat(read).doesNotContain(secret, ownUnit.toString());

        String copy = plan.adopt(unit, Map.of()).extract().path("measurePlanId");
        get(unit.officer(), "/v1/measure-plans/" + copy)
                .body("measures[0].assignees.kind", contains("WILDCARD", "POSITION"))
                .body("measures[0].assignees.role", contains("MAIN", "REPORTER"))
                .body("measures[0].steps[0].assignees.kind", contains("WILDCARD", "POSITION"));
        var kept = Database.query("select content from plan_edition where measure_plan_id = ?::uuid", plan.id());
        assertThat((String) kept.get(0).get("content")).doesNotContain(secret);
    }

    @ParameterizedTest
    @CsvSource({
        "ALL_BELOW, true, true, true",
        "DIRECTLY_BELOW, true, true, false",
        "CHOSEN, true, false, false",
    })
    void thePlanIsOpenToThoseForWhomItIsIssued(String audience, boolean chosen, boolean sibling, boolean grandchild) {
        var province = anyAgency();
        var child = agencyBelow(province);
        var other = agencyBelow(province);
        var below = agencyBelow(child);
        var plan = IssuedPlan.of(province);
        plan.issue(
                        audience.equals("CHOSEN")
                                ? Map.of("audience", audience, "agencyIds", List.of(child.id()))
                                : Map.of("audience", audience))
                .statusCode(200);
        assertOpen(plan, child, chosen);
        assertOpen(plan, other, sibling);
        assertOpen(plan, below, grandchild);
        assertOpen(plan, anyAgency(), false);
    }

    private static void assertOpen(IssuedPlan plan, KnownAgency agency, boolean open) {
        get(agency.officer(), "/v1/issued-plans/" + plan.id()).statusCode(open ? 200 : 404);
        get(agency.officer(), "/v1/issued-plans/" + plan.id() + "/differences?from=1")
                .statusCode(open ? 200 : 404);
        get(agency.officer(), "/v1/issued-plans").body("items.id", open ? contains(plan.id()) : hasSize(0));
        plan.adopt(agency, Map.of()).statusCode(open ? 201 : 404);
    }

    @Test
    void theIssuerAndThoseAboveItReadTheEditionsToo() {
        var ministry = anyAgency();
        var province = agencyBelow(ministry);
        var plan = IssuedPlan.of(province);
        get(province.officer(), "/v1/issued-plans/" + plan.id()).statusCode(200);
        get(ministry.officer(), "/v1/issued-plans/" + plan.id()).statusCode(200);
        get(province.officer(), "/v1/issued-plans").body("items", hasSize(0));
    }

    @Test
    void aReopenedPlanIsReadAsItWasLastApproved() {
        var province = anyAgency();
        var unit = agencyBelow(province);
        var plan = IssuedPlan.of(province);
        post(
                        province.approver(),
                        "/v1/measure-plans/" + plan.id() + "/reopening",
                        Map.of("reason", "ก"),
                        plan.version())
                .statusCode(200);
        IssuedPlan.change(province, plan.measureId(0), "title", "ยังไม่อนุมัติ").statusCode(200);
        put(province.officer(), "/v1/measure-plans/" + plan.id(), Map.of("title", "ชื่อร่าง"), plan.version())
                .statusCode(200);
        get(unit.officer(), "/v1/issued-plans/" + plan.id())
                .statusCode(200)
                .body("measures.title", contains("มาตรการป้องกันการรับสินบน"));
        var list = get(unit.officer(), "/v1/issued-plans").body("items", hasSize(1));
        assertThat(list.extract().asString()).doesNotContain("ชื่อร่าง");
    }

    @Test
    void plansToAdoptAreListedPageByPage() {
        var province = anyAgency();
        var unit = agencyBelow(province);
        var first = IssuedPlan.of(province);
        var second = IssuedPlan.of(province, measure("ก", "ข"), measure("ค", "ง"));
        var adoption = first.adoptedBy(unit);
        String next = get(unit.officer(), "/v1/issued-plans?limit=1")
                .statusCode(200)
                .body("items.id", contains(first.id()))
                .body("items.adoptionId", contains(adoption))
                .extract()
                .path("next");
        get(unit.officer(), "/v1/issued-plans?limit=1&cursor=" + next)
                .body("items.id", contains(second.id()))
                .body("items.measures", contains(2))
                .body("items.agencyCode", contains(province.code()))
                .body("items[0].adoptionId", nullValue())
                .body("next", nullValue());
        get(unit.officer(), "/v1/issued-plans?adopted=true").body("items.id", contains(first.id()));
        get(unit.officer(), "/v1/issued-plans?adopted=false").body("items.id", contains(second.id()));
        get(unit.officer(), "/v1/issued-plans?fiscalYear=2566").body("items", hasSize(0));
        get(unit.officer(), "/v1/issued-plans?fiscalYear=2567").body("items", hasSize(2));
        get(unit.officer(), "/v1/issued-plans?fiscalYear=2024").statusCode(422);
        get(unit.officer(), "/v1/issued-plans?year=2567").statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "from=0, 422",
        "from=1, 200",
        "from=2, 422",
        "from=1&to=1, 200",
        "from=1&to=2, 422",
        "to=1, 422",
        "from=x, 400"
    })
    void onlyEditionsThatThereAreAreCompared(String query, int status) {
        var plan = IssuedPlan.of(anyAgency());
        get(plan.issuer().officer(), "/v1/issued-plans/" + plan.id() + "/differences?" + query)
                .statusCode(status);
    }
}
