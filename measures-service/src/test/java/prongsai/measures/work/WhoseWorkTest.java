package prongsai.measures.work;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.semiMonthly;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.measures.Given.KnownAgency;

/** One measure for each kind of assignee; the text of its only step says whose it is. */
@QuarkusTest
class WhoseWorkTest {

    private static final String OFFICER = "นักทรัพยากรบุคคลชำนาญการ";

    private KnownAgency agency;
    private UUID finance;
    private UUID other;
    private String plan;
    private final List<String> measures = new ArrayList<>();

    @BeforeEach
    void aPlanWithEveryKindOfAssignee() {
        agency = anyAgency();
        finance = agency.unit("กองคลัง");
        other = agency.unit("สำนักปลัด");
        plan = agency.plan();
        measure("finance", List.of(unit(finance, "MAIN")));
        measure("other", List.of(unit(other, "MAIN"), unit(finance, "SECONDARY")));
        measure("all", List.of(Map.of("kind", "WILDCARD", "wildcard", "ALL")));
        measure("related", List.of(Map.of("kind", "WILDCARD", "wildcard", "RELATED", "role", "SECONDARY")));
        measure("position", List.of(Map.of("kind", "POSITION", "name", OFFICER)));
        measure("person", List.of(Map.of("kind", "PERSON", "name", OFFICER)));
        measure("nobody", List.of());
        measures.add(agency.measure(
                plan,
                Map.of(
                        "title", "ก",
                        "assignees", List.of(unit(other, "MAIN")),
                        "steps", List.of(Map.of("text", "own", "assignees", List.of(unit(finance, "MAIN")))))));
        approve(agency.approver(), plan, 8).statusCode(200);
    }

    @Test
    void aUnitsWorkIsWhatNamesItOrAll() {
        work("unitId", finance).body("items.text", containsInAnyOrder("finance", "other", "all", "own"));
        work("unitId", other).body("items.text", containsInAnyOrder("other", "all"));
        work("unitId", finance, "role", "SECONDARY")
                .body("items.text", contains("other"))
                .body("items.assignee.role", contains("SECONDARY"))
                .body("items.assignee.unitId", contains(finance.toString()));
        work("unitId", finance, "role", "SUPERVISOR").body("items", empty());
        work("role", "SECONDARY").body("items.text", containsInAnyOrder("other", "related"));
    }

    @Test
    void whoAsksForItSeesWhatIsRelatedToo() {
        work("unitId", other, "related", true).body("items.text", containsInAnyOrder("other", "all", "related"));
        work("unitId", other, "related", false).body("items.text", containsInAnyOrder("other", "all"));
    }

    /** As it is written, with a blank in it, with the tone before the vowel or SARA AM taken apart; but no person is found so. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                OFFICER,
                "นักทรัพยากรบุคคล ชำนาญการ",
                "นักทรัพยากรบุคคลช\u0E4D\u0E32นาญการ",
                "นักทรัพยากรบุคคลช ำนาญการ"
            })
    void aPositionIsFoundHoweverItIsSpelt(String spelt) {
        work("position", spelt).body("items.text", contains("position"));
    }

    @Test
    void unitAndPositionTogetherAreEitherOfThem() {
        work("unitId", other, "position", OFFICER).body("items.text", containsInAnyOrder("other", "all", "position"));
        work("position", "นิติกร").body("items", empty());
    }

    @Test
    void allIsNoUnitOfAnotherAgencyAndNoneThatHasLeft() {
        work("unitId", anyAgency().unit("กองคลัง")).body("items", empty());
        Database.execute("update unit set active = false where id = ?", finance);
        work("unitId", finance).body("items.text", containsInAnyOrder("finance", "other", "own"));
    }

    @Test
    void followUpsAreTheSupervisorsAndUnlessThatIsAUnitTheMainAssignees() {
        var supervised = followUps(0, unit(other, "SUPERVISOR"));
        var unsupervised = followUps(1, null);
        var byPosition = followUps(0, Map.of("kind", "POSITION", "role", "SUPERVISOR", "name", OFFICER));
        var ofAll = followUps(2, null);
        followUps(3, null);
        work("unitId", other, "kind", "FOLLOW_UP")
                .body("items.id", containsInAnyOrder(supervised, unsupervised, ofAll));
        work("unitId", finance, "kind", "FOLLOW_UP").body("items.id", containsInAnyOrder(byPosition, ofAll));
        work("position", OFFICER, "kind", "FOLLOW_UP").body("items.id", contains(byPosition));
        work("unitId", other, "kind", "FOLLOW_UP", "role", "SUPERVISOR").body("items.id", contains(supervised));
    }

    private void measure(String text, List<?> assignees) {
        measures.add(agency.measure(
                plan, Map.of("title", "ก", "assignees", assignees, "steps", List.of(Map.of("text", text)))));
    }

    private static Map<String, ?> unit(UUID id, String role) {
        return Map.of("kind", "UNIT", "unitId", id, "role", role);
    }

    /** A single follow-up of that measure. */
    private String followUps(int measure, Map<String, ?> supervisor) {
        var request = new HashMap<String, Object>(semiMonthly(plan, measures.get(measure)));
        request.put("recurrence", Map.of("pattern", "SINGLE", "date", "2024-06-10"));
        request.put("supervisor", supervisor);
        request.remove("from");
        request.remove("until");
        return post(agency.officer(), "/v1/follow-up-plans", request)
                .statusCode(201)
                .extract()
                .path("followUps[0].id");
    }

    private ValidatableResponse work(String name, Object value, Object... more) {
        var request = Api.as(agency.officer()).queryParam(name, value);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam((String) more[i], more[i + 1]);
        }
        return request.get("/v1/work-items").then().statusCode(200);
    }
}
