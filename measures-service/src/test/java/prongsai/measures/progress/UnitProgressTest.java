package prongsai.measures.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.approve;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.semiMonthly;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;
import prongsai.measures.Given.KnownAgency;

@QuarkusTest
class UnitProgressTest {

    private static final Map<String, ?> ALL = Map.of("kind", "WILDCARD", "wildcard", "ALL");
    private static final Map<String, ?> RELATED = Map.of("kind", "WILDCARD", "wildcard", "RELATED");
    private static final Map<String, ?> POSITION = Map.of("kind", "POSITION", "name", "นักทรัพยากรบุคคล");

    private KnownAgency ministry;
    private KnownAgency agency;
    private List<UUID> units;
    private String plan;

    @BeforeEach
    void aPlanOfAnAgencyWithTwoUnits() {
        ministry = anyAgency();
        agency = agencyBelow(ministry);
        units = Stream.of(agency.unit("สำนักปลัด"), agency.unit("กองคลัง"))
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        plan = agency.plan();
    }

    @Test
    void aStepIsItsOwnAssigneesAndElseThoseOfItsMeasure() {
        var measure = measure(
                List.of(unit(0)), Map.of("text", "ก"), Map.of("text", "ข", "assignees", List.of(unit(1), POSITION)));
        approve(agency.approver(), plan, 1).statusCode(200);
        String step = get(agency.officer(), "/v1/measures/" + measure).extract().path("steps[1].id");
        post(agency.officer(), "/v1/steps/" + step + "/completion", Map.of(), 0).statusCode(200);
        progress(agency.officer())
                .body("lines.responsible", contains("UNIT", "UNIT", "OTHER"))
                .body(
                        "lines.unitId",
                        contains(units.get(0).toString(), units.get(1).toString(), null))
                .body("lines[0].steps.total", equalTo(1))
                .body("lines[0].steps.reportedDone", equalTo(0))
                .body("lines[1].steps.total", equalTo(1))
                .body("lines[1].steps.reportedDone", equalTo(1))
                .body("lines[2].steps.reportedDone", equalTo(1));
    }

    @Test
    void allIsEveryUnitThatTheAgencyHasNow() {
        var former = agency.unit("กองเดิม");
        Database.execute("update unit set active = false where id = ?", former);
        measure(List.of(ALL, unit(0)), Map.of("text", "ก"), Map.of("text", "ข"));
        progress(agency.officer())
                .body(
                        "lines.unitId",
                        contains(units.get(0).toString(), units.get(1).toString()))
                .body("lines.steps.total", contains(2, 2));
    }

    @Test
    void whatNobodyHasIsAskedAfter() {
        var supporting = new HashMap<String, Object>(unit(0));
        supporting.put("role", "SECONDARY");
        measure(List.of(), Map.of("text", "ก"));
        measure(List.of(supporting), Map.of("text", "ก"));
        measure(List.of(RELATED), Map.of("text", "ก"));
        progress(agency.officer())
                .body("lines.responsible", contains("OTHER", "NOBODY"))
                .body("lines.unitNameTh", contains(nullValue(), nullValue()))
                .body("lines.steps.total", contains(1, 2));
    }

    @Test
    void followUpsAreTheSupervisorsOrThoseOfTheMeasures() {
        var first = measure(List.of(unit(0)), Map.of("text", "ก"));
        var nobodys = measure(List.of(), Map.of("text", "ก"));
        followUps(semiMonthly(plan, first));
        followUps(semiMonthly(plan, nobodys));
        var supervised = new HashMap<>(semiMonthly(plan, first));
        supervised.put("supervisor", unit(1));
        followUps(supervised);
        progress(agency.officer())
                .body("lines.responsible", contains("UNIT", "UNIT", "NOBODY"))
                .body("lines.followUps.total", contains(4, 4, 4))
                .body("lines.steps.total", contains(1, 0, 1));
    }

    @Test
    void aSuperiorAgencyReadsItAndAStrangerDoesNot() {
        progress(Tokens.supervisor(ministry.code())).body("lines", empty());
        get(anyAgency().officer(), path()).statusCode(404);
    }

    private String measure(List<?> assignees, Map<?, ?>... steps) {
        return agency.measure(plan, Map.of("title", "ก", "assignees", assignees, "steps", List.of(steps)));
    }

    private Map<String, ?> unit(int number) {
        return Map.of("kind", "UNIT", "unitId", units.get(number));
    }

    private void followUps(Map<String, ?> request) {
        post(agency.officer(), "/v1/follow-up-plans", request).statusCode(201);
    }

    private ValidatableResponse progress(String token) {
        return get(token, path()).statusCode(200);
    }

    private String path() {
        return "/v1/measure-plans/" + plan + "/unit-progress";
    }
}
