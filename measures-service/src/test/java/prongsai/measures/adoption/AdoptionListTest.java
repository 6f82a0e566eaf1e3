package prongsai.measures.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.delete;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;
import static prongsai.measures.IssuedPlan.measure;
import static prongsai.measures.IssuedPlan.version;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;
import prongsai.measures.Given.KnownAgency;
import prongsai.measures.IssuedPlan;

@QuarkusTest
class AdoptionListTest {

    @Test
    void theProvinceSeesWhoHasComeHowFar() {
        var province = anyAgency();
        var late = agencyBelow(province);
        var drafting = agencyBelow(province);
        var inForce = agencyBelow(drafting);
        var closed = agencyBelow(province);
        var plan = IssuedPlan.of(province, measure("ก", "ข"), measure("ค", "ง"));
        plan.adoptedBy(drafting);
        var approved = approved(plan, inForce);
        var over = approved(plan, closed);
        var ended = "/v1/measure-plans/" + over;
        post(closed.approver(), ended + "/closing", Map.of(), version(closed, ended))
                .statusCode(200);

        var supervisor = Tokens.supervisor(province.code());
        var path = "/v1/measure-plans/" + plan.id() + "/adoptions";
        get(supervisor, path)
                .statusCode(200)
                .body(
                        "items.agencyCode",
                        containsInAnyOrder(late.code(), drafting.code(), inForce.code(), closed.code()));
        get(supervisor, path + "?state=NOT_ADOPTED")
                .body("items.agencyCode", contains(late.code()))
                .body("items[0].agencyNameTh", equalTo("หน่วยงาน"))
                .body("items[0].state", equalTo("NOT_ADOPTED"));
        get(supervisor, path + "?state=DRAFT").body("items.agencyCode", contains(drafting.code()));
        get(supervisor, path + "?state=IN_FORCE")
                .body("items.agencyCode", contains(inForce.code()))
                .body("items.measurePlanId", contains(approved));
        get(supervisor, path + "?state=CLOSED").body("items.agencyCode", contains(closed.code()));
        get(supervisor, path + "?state=LATE").statusCode(400);
        get(supervisor, path + "/summary")
                .statusCode(200)
                .body("expected", equalTo(4))
                .body("notAdopted", equalTo(1))
                .body("draft", equalTo(1))
                .body("inForce", equalTo(1))
                .body("closed", equalTo(1));
    }

    @Test
    void itCountsWhatEachDroppedWhatIsUnexplainedAndWhatIsOpen() {
        var province = anyAgency();
        var unit = agencyBelow(province);
        var plan = IssuedPlan.of(province, measure("ก", "ข"), measure("ค", "ง"), measure("จ", "ฉ"));
        var adoption = "/v1/adoptions/" + plan.adoptedBy(unit);
        String own = get(unit.officer(), adoption).extract().path("measurePlanId");
        List<String> copies =
                get(unit.officer(), "/v1/measure-plans/" + own).extract().path("measures.id");
        for (var dropped : copies.subList(1, 3)) {
            var copy = "/v1/measures/" + dropped;
            delete(unit.officer(), copy, version(unit, copy)).statusCode(204);
        }
        var reason = Map.of("originMeasureId", plan.measureId(2), "reason", "ไม่เกี่ยวข้อง");
        post(
                        unit.officer(),
                        adoption + "/departure-reasons",
                        Map.of("reasons", List.of(reason)),
                        version(unit, adoption))
                .statusCode(200);
        var first = plan.measureId(0);
        plan.revise(() -> {
            IssuedPlan.change(province, first, "title", "ก ใหม่").statusCode(200);
            province.measure(plan.id(), measure("ช", "ซ"));
        });
        var declined = Map.of("originMeasureId", first, "decision", "DECLINED", "reason", "ทำแล้ว");
        post(unit.officer(), adoption + "/answers", Map.of("answers", List.of(declined)), version(unit, adoption))
                .statusCode(200);
        get(province.officer(), "/v1/measure-plans/" + plan.id() + "/adoptions")
                .body("items[0].departures", equalTo(2))
                .body("items[0].unexplained", equalTo(1))
                .body("items[0].offers", equalTo(1))
                .body("items[0].declined", equalTo(1));
    }

    @Test
    void nineHundredAgenciesAreReadPageByPage() {
        var province = anyAgency();
        Database.execute(
                """
                insert into agency (id, code, name_th, path)
                select gen_random_uuid(), ? || '-' || n, 'หน่วยงาน', ? || ? || '-' || n || '/' from generate_series(1, 900) n""",
                province.code(),
                province.path(),
                province.code());
        var plan = IssuedPlan.of(province);
        var path = "/v1/measure-plans/" + plan.id() + "/adoptions?limit=200";
        var codes = new ArrayList<String>();
        String cursor = "";
        int pages = 0;
        while (cursor != null) {
            var page = get(province.officer(), path + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .statusCode(200)
                    .extract();
            codes.addAll(page.path("items.agencyCode"));
            cursor = page.path("next");
            pages++;
        }
        assertThat(pages).isEqualTo(5);
        assertThat(codes).hasSize(900).doesNotHaveDuplicates();
        get(province.officer(), path + "&cursor=x").statusCode(400);
    }

    @Test
    void onlyThoseForWhomThePlanIsIssuedAreExpected() {
        var province = anyAgency();
        var child = agencyBelow(province);
        var other = agencyBelow(province);
        var below = agencyBelow(child);
        var plan = IssuedPlan.of(province);
        assertExpected(plan, child, other, below);
        plan.issue(Map.of("audience", "DIRECTLY_BELOW"));
        assertExpected(plan, child, other);
        plan.issue(Map.of("audience", "CHOSEN", "agencyIds", List.of(below.id(), other.id())));
        assertExpected(plan, other, below);
        plan.adoptedBy(below);
        plan.issue(Map.of("audience", "DIRECTLY_BELOW"));
        assertExpected(plan, child, other, below);
    }

    @Test
    void thoseAboveSeeTheAdoptionsAndThoseBelowDoNot() {
        var ministry = anyAgency();
        var province = agencyBelow(ministry);
        var unit = agencyBelow(province);
        var plan = IssuedPlan.of(province);
        for (var path : List.of(
                "/v1/measure-plans/" + plan.id() + "/adoptions",
                "/v1/measure-plans/" + plan.id() + "/adoptions/summary")) {
            get(ministry.officer(), path).statusCode(200);
            get(province.officer(), path).statusCode(200);
            get(unit.officer(), path).statusCode(404);
        }
    }

    private static void assertExpected(IssuedPlan plan, KnownAgency... agencies) {
        var codes = List.of(agencies).stream().map(KnownAgency::code).toArray(String[]::new);
        get(plan.issuer().officer(), "/v1/measure-plans/" + plan.id() + "/adoptions")
                .body("items", hasSize(codes.length))
                .body("items.agencyCode", containsInAnyOrder(codes));
        get(plan.issuer().officer(), "/v1/measure-plans/" + plan.id() + "/adoptions/summary")
                .body("expected", equalTo(codes.length));
    }

    private static String approved(IssuedPlan plan, KnownAgency agency) {
        String own = plan.adopt(agency, Map.of()).extract().path("measurePlanId");
        approve(agency.approver(), own, version(agency, "/v1/measure-plans/" + own))
                .statusCode(200);
        return own;
    }
}
