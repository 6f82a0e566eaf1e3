package prongsai.measures.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.measures.Contract;
import prongsai.measures.Given.KnownAgency;

@QuarkusTest
class CarryOverTest {

    @Test
    void whatIsNotVerifiedComesAlongMarked() {
        var agency = anyAgency();
        var last = agency.plan(Map.of("fiscalYear", 2566, "fromTemplate", "SEVEN_ISSUES"));
        var done = measure(agency, last, "เสร็จแล้ว", "1.1", "ทำแล้ว");
        var open = measure(agency, last, "ยังไม่เสร็จ", "1.2", "ทำแล้ว", "ยังไม่ทำ");
        approve(agency.approver(), last, 2).statusCode(200);
        verify(agency, done);
        verify(agency, open);

        var next = agency.plan(Map.of("carriedOverFrom", last));
        get(agency.officer(), "/v1/measure-plans/" + next)
                .body("carriedOverFrom", equalTo(last))
                .body("keyedBy", equalTo("ISSUE"))
                .body("issues", hasSize(7))
                .body("measures.number", contains(1))
                .body("measures.title", contains("ยังไม่เสร็จ"))
                .body("measures.carriedOverFrom", contains(open))
                .body("measures[0].issue", equalTo("1.2"))
                .body("measures[0].period", nullValue())
                .body("measures[0].assignees.name", contains("กองช่าง"))
                .body("measures[0].approaches", contains("วิธี"))
                .body("measures[0].steps.text", contains("ยังไม่ทำ"))
                .body("measures[0].steps.number", contains(1))
                .body("measures[0].steps.status", contains("OPEN"));
        var event = Contract.published("measure-plan.changed", next).get(0);
        assertThat(event.at("/data/carriedOverFrom").asText()).isEqualTo(last);
        assertThat(event.at("/data/measures/0/carriedOverFrom").asText()).isEqualTo(open);
    }

    @Test
    void onlyAnEarlierPlanOfTheAgencyItselfIsCarriedOver() {
        var parent = anyAgency();
        var agency = agencyBelow(parent);
        assertRefused(parent, agency.plan(Map.of("fiscalYear", 2566)));
        assertRefused(agency, agency.plan());
        assertRefused(agency, anyAgency().plan(Map.of("fiscalYear", 2566)));
    }

    @Test
    void aFindingThatCameBackIsMarked() {
        var agency = anyAgency();
        var assessment = agency.assessment();
        Database.execute("update finding set recurring = true where id = ?", agency.finding(assessment, "URGENT"));
        agency.finding(assessment, "URGENT");
        var plan = agency.plan(Map.of("assessmentId", assessment));
        List<Boolean> recurring =
                get(agency.officer(), "/v1/measure-plans/" + plan).extract().path("findings.recurring");
        assertThat(recurring).containsExactlyInAnyOrder(true, false);
    }

    private static void assertRefused(KnownAgency agency, String last) {
        post(
                        agency.officer(),
                        "/v1/measure-plans",
                        Map.of("agencyId", agency.id(), "fiscalYear", 2567, "carriedOverFrom", last))
                .statusCode(422)
                .body("errors.pointer", contains("/carriedOverFrom"));
    }

    private static String measure(KnownAgency agency, String plan, String title, String issue, String... steps) {
        return agency.measure(
                plan,
                Map.of(
                        "title", title,
                        "issue", issue,
                        "approaches", List.of("วิธี"),
                        "assignees", List.of(Map.of("kind", "UNIT", "name", "กองช่าง")),
                        "period", Map.of("until", Map.of("date", "2023-09-30")),
                        "steps",
                                List.of(steps).stream()
                                        .map(text -> Map.of("text", text))
                                        .toList()));
    }

    private static void verify(KnownAgency agency, String measure) {
        String step = get(agency.officer(), "/v1/measures/" + measure).extract().path("steps[0].id");
        post(agency.officer(), "/v1/steps/" + step + "/completion", Map.of(), 0).statusCode(200);
        post(agency.anotherOfficer(), "/v1/steps/" + step + "/verification", Map.of("outcome", "VERIFIED"), 1)
                .statusCode(200);
    }
}
