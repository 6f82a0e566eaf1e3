package prongsai.measures.adoption;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.put;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import prongsai.measures.IssuedPlan;

/** The province (FY2564): an announcement without score, date or unit, issued to all units, which add activities in step 5 and assign them. */
@QuarkusTest
class ProvinceTest {

    private static final List<String> STEPS = List.of(
            "หัวหน้าหน่วยงานมอบหมายผู้รับผิดชอบ",
            "ประชุมชี้แจง",
            "จัดทำแนวทาง",
            "เผยแพร่ประชาสัมพันธ์",
            "ดำเนินกิจกรรมเพิ่มเติมตามบริบทของหน่วยงาน");

    @Test
    void theProvinceIssuesMeasuresAndAUnitAdoptsAddsAssignsAndReportsUpwards() {
        var province = anyAgency();
        var unit = agencyBelow(province);
        var origin =
                province.plan(Map.of("fiscalYear", 2564, "title", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสของจังหวัด"));
        province.measure(
                origin,
                Map.of(
                        "title",
                        "มาตรการเผยแพร่ข้อมูลต่อสาธารณะ",
                        "assignees",
                        List.of(
                                Map.of("kind", "WILDCARD", "wildcard", "ALL", "name", "ทุกหน่วยงาน", "role", "MAIN"),
                                Map.of("kind", "GROUP", "name", "คณะทำงาน ITA", "role", "SECONDARY")),
                        "steps",
                        STEPS.stream().map(text -> Map.of("text", text)).toList()));
        approve(province.approver(), origin, 1).statusCode(200);
        var plan = new IssuedPlan(province, origin);
        plan.issue(IssuedPlan.TO_ALL).statusCode(200);

        String own = plan.adopt(unit, Map.of()).statusCode(201).extract().path("measurePlanId");
        var measure = get(unit.officer(), "/v1/measure-plans/" + own)
                .body("fiscalYear", equalTo(2564))
                .body("measures[0].assignees.name", contains("ทุกหน่วยงาน", "คณะทำงาน ITA"))
                .body("measures[0].steps.text", equalTo(STEPS))
                .body("measures[0].period", nullValue())
                .extract();
        List<Map<String, Object>> steps = measure.path("measures[0].steps");
        var withActivity = steps.stream().map(IssuedPlan::kept).collect(Collectors.toList());
        withActivity.add(Map.of("text", "กิจกรรม: อบรมเจ้าหน้าที่เรื่องการเปิดเผยข้อมูล"));
        put(
                        unit.officer(),
                        "/v1/measures/" + measure.path("measures[0].id"),
                        Map.of(
                                "title",
                                "มาตรการเผยแพร่ข้อมูลต่อสาธารณะ",
                                "steps",
                                withActivity,
                                "assignees",
                                List.of(Map.of("kind", "UNIT", "unitId", unit.unit("ฝ่ายอำนวยการ"))),
                                "constraints",
                                Map.of("items", List.of(Map.of("kind", "OBSTACLE", "text", "บุคลากรไม่เพียงพอ")))),
                        0)
                .statusCode(200)
                .body("steps", hasSize(6));
        approve(unit.approver(), own, IssuedPlan.version(unit, "/v1/measure-plans/" + own))
                .statusCode(200);

        get(province.officer(), "/v1/measure-plans/" + origin + "/adoptions")
                .body("items.state", contains("IN_FORCE"))
                .body("items.departures", contains(0));
        get(province.officer(), "/v1/measure-plans/" + own)
                .body("measures[0].constraints.items.text", contains("บุคลากรไม่เพียงพอ"));
        post(
                        province.approver(),
                        "/v1/measure-plans/" + own + "/reopening",
                        Map.of("reason", "จังหวัดไม่เขียนแทนหน่วยงาน"),
                        2)
                .statusCode(403);
    }
}
