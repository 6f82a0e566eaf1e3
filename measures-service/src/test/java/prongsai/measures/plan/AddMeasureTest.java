package prongsai.measures.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;
import prongsai.measures.Contract;
import prongsai.measures.Given.KnownAgency;

@QuarkusTest
class AddMeasureTest {

    private static final String NAME_OF_A_PERSON = "ชื่อของบุคคล";

    @Test
    void aMeasureIsReadBackAsItWasEntered() {
        var agency = anyAgency();
        var unit = agency.unit("กลุ่มบริหารงานบุคคล");
        var finding = agency.finding();
        var id = agency.measure(
                agency.plan(),
                Map.of(
                        "title", "จัดทำคู่มือการปฏิบัติงาน",
                        "kind", "PROJECT",
                        "issue", "1.1",
                        "findingIds", List.of(finding),
                        "approaches", List.of("วิธีที่หนึ่ง", "วิธีที่สอง", "วิธีที่สาม"),
                        "steps",
                                List.of(
                                        Map.of("text", "แต่งตั้งคณะทำงาน", "dueOn", "2024-06-10"),
                                        Map.of("text", "เผยแพร่")),
                        "assignees",
                                List.of(
                                        unit(unit),
                                        Map.of("kind", "WILDCARD", "role", "SECONDARY", "wildcard", "RELATED")),
                        "period", period(),
                        "rounds", List.of(12, 6),
                        "constraints", Map.of("none", true)));
        get(agency.officer(), "/v1/measures/" + id)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("number", equalTo(1))
                .body("kind", equalTo("PROJECT"))
                .body("issue", equalTo("1.1"))
                .body("findingIds", contains(finding.toString()))
                .body("approaches", contains("วิธีที่หนึ่ง", "วิธีที่สอง", "วิธีที่สาม"))
                .body("steps.number", contains(1, 2))
                .body("steps.text", contains("แต่งตั้งคณะทำงาน", "เผยแพร่"))
                .body("steps.dueOn", contains("2024-06-10", null))
                .body("assignees.unitId", contains(unit.toString(), null))
                .body("assignees.role", contains("MAIN", "SECONDARY"))
                .body("assignees.wildcard", contains(null, "RELATED"))
                .body("period.from", equalTo(Map.of("date", "2024-05-01", "precision", "MONTH")))
                .body("period.until", equalTo(Map.of("date", "2024-07-15", "precision", "DAY")))
                .body("rounds", contains(6, 12))
                .body("constraints.none", equalTo(true))
                .body("constraints.items", hasSize(0));
    }

    @Test
    void noConstraintIsNotTheSameAsSilence() {
        var agency = anyAgency();
        var plan = agency.plan();
        var silent = agency.measure(plan, Map.of("title", "ไม่ได้ระบุ"));
        var listed = agency.measure(
                plan,
                Map.of(
                        "title",
                        "มีข้อจำกัด",
                        "constraints",
                        Map.of("items", List.of(Map.of("kind", "CONSTRAINT", "text", "งบประมาณไม่เพียงพอ")))));
        get(agency.officer(), "/v1/measures/" + silent)
                .body("constraints", nullValue())
                .body("period", nullValue());
        get(agency.officer(), "/v1/measures/" + listed)
                .body("constraints.none", equalTo(false))
                .body("constraints.items", contains(Map.of("kind", "CONSTRAINT", "text", "งบประมาณไม่เพียงพอ")));
    }

    @Test
    void theFreeNameOfAUnitThatIsNotRegisteredIsKept() {
        var agency = anyAgency();
        var id = agency.measure(
                agency.plan(), Map.of("title", "ก", "assignees", List.of(Map.of("kind", "UNIT", "name", "กองช่าง"))));
        get(agency.officer(), "/v1/measures/" + id).body("assignees[0].name", equalTo("กองช่าง"));
    }

    @Test
    void eachMeasureIsNumberedAndTellsTheWholePlan() {
        var agency = anyAgency();
        var plan = agency.plan();
        agency.measure(plan);
        agency.measure(plan);
        get(agency.officer(), "/v1/measure-plans/" + plan)
                .header("ETag", "\"2\"")
                .body("measures.number", contains(1, 2));
        var events = Contract.published("measure-plan.changed", plan);
        assertThat(events).extracting(event -> event.get("sequence").asLong()).containsExactly(0L, 1L, 2L);
        assertThat(events)
                .extracting(event -> event.at("/data/measures").size())
                .containsExactly(0, 1, 2);
    }

    @Test
    void theNameOfAPersonStaysInTheOwnAgency() {
        var parent = anyAgency();
        var agency = agencyBelow(parent);
        var plan = agency.plan();
        var person = Map.of("kind", "PERSON", "name", NAME_OF_A_PERSON);
        var id = agency.measure(
                plan,
                Map.of(
                        "title",
                        "ก",
                        "assignees",
                        List.of(person),
                        "steps",
                        List.of(Map.of("text", "ข", "assignees", List.of(person)))));

        get(agency.officer(), "/v1/measures/" + id)
                .body("assignees[0].name", equalTo(NAME_OF_A_PERSON))
                .body("steps[0].assignees[0].name", equalTo(NAME_OF_A_PERSON));
        var supervisor = Tokens.supervisor(parent.code());
        for (var path : List.of("/v1/measures/" + id, "/v1/measure-plans/" + plan, "/v1/measure-plans")) {
            assertThat(get(supervisor, path).statusCode(200).extract().asString())
                    .doesNotContain(NAME_OF_A_PERSON);
        }
        assertThat(Contract.published("measure-plan.changed", plan).toString()).doesNotContain(NAME_OF_A_PERSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": \"\"}                                                                   | 422 | /title",
                "{\"title\": \"ก\", \"kind\": \"DREAM\"}                                             | 400 | /kind",
                "{\"title\": \"ก\", \"analysis\": {\"disposition\": \"KEEP\"}}                              | 400 | /analysis/disposition",
                "{\"title\": \"ก\", \"colour\": 1}                                                   | 400 | /colour",
                "{\"title\": \"ก\", \"approaches\": [\"ดี\", \"a\\u0000b\"]}                         | 400 | /approaches/1",
                "{\"title\": \"ก\", \"approaches\": [\" \"]}                                         | 422 | /approaches/0",
                "{\"title\": \"ก\", \"steps\": [{\"text\": \"\"}]}                                   | 422 | /steps/0/text",
                "{\"title\": \"ก\", \"steps\": [null]}                                               | 422 | /steps/0",
                "{\"title\": \"ก\", \"steps\": [{\"text\": \"ข\", \"dueOn\": \"2567-06-10\"}]}       | 422 | /steps/0/dueOn",
                "{\"title\": \"ก\", \"rounds\": [6, 5]}                                              | 422 | /rounds/1",
                "{\"title\": \"ก\", \"rounds\": [6, 6]}                                              | 422 | /rounds/1",
                "{\"title\": \"ก\", \"constraints\": {}}                                             | 422 | /constraints",
                "{\"title\": \"ก\", \"constraints\": {\"none\": false}}                              | 422 | /constraints",
                "{\"title\": \"ก\", \"period\": {}}                                                  | 422 | /period",
                "{\"title\": \"ก\", \"period\": {\"from\": {\"date\": \"2567-05-01\"}}}              | 422 | /period/from/date",
                "{\"title\": \"ก\", \"period\": {\"from\": {\"date\": \"2024-05-02\"}, \"until\": {\"date\": \"2024-05-01\"}}} | 422 | /period/until",
                "{\"title\": \"ก\", \"findingIds\": [\"00000000-0000-0000-0000-000000000001\"]}      | 422 | /findingIds/0",
                "{\"title\": \"ก\", \"assignees\": [{\"kind\": \"UNIT\"}]}                           | 422 | /assignees/0",
                "{\"title\": \"ก\", \"steps\": [{\"text\": \"ข\", \"assignees\": [{\"kind\": \"PERSON\"}]}]} | 422 | /steps/0/assignees/0",
            })
    void aMeasureThatIsWrongIsRefusedWithAPointer(String body, int status, String pointer) {
        var agency = anyAgency();
        var plan = agency.plan();
        post(agency.officer(), "/v1/measure-plans/" + plan + "/measures", body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
        assertNothingStored(plan);
    }

    @Test
    void constraintsAreNoneOrAListAndNotBoth() {
        assertRefused(
                Map.of("none", true, "items", List.of(Map.of("kind", "PROBLEM", "text", "ก"))),
                "constraints",
                "/constraints");
    }

    @Test
    void aFindingOrAUnitOfAnotherAgencyIsAsUnknownAsAnyOther() {
        var foreign = anyAgency();
        assertRefused(List.of(foreign.finding()), "findingIds", "/findingIds/0");
        assertRefused(List.of(unit(foreign.unit("กองคลัง"))), "assignees", "/assignees/0/unitId");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var agency = anyAgency();
        var body = Map.of(
                "title", "ก", "rounds", List.of(5), "findingIds", List.of(UUID.randomUUID()), "constraints", Map.of());
        post(agency.officer(), "/v1/measure-plans/" + agency.plan() + "/measures", body)
                .statusCode(422)
                .body("errors.pointer", contains("/findingIds/0", "/rounds/0", "/constraints"));
    }

    @Test
    void aPlanStaysSmallEnoughForOneEvent() {
        var agency = anyAgency();
        var plan = agency.plan();
        var steps = Collections.nCopies(50, Map.of("text", "ก".repeat(1400)));
        agency.measure(plan, Map.of("title", "ก", "steps", steps));
        agency.measure(plan, Map.of("title", "ข", "steps", steps));
        post(agency.officer(), "/v1/measure-plans/" + plan + "/measures", Map.of("title", "ค", "steps", steps))
                .statusCode(422)
                .body("errors[0].pointer", equalTo(""));
        assertThat(Contract.published("measure-plan.changed", plan)).hasSize(3).allSatisfy(event -> assertThat(
                        event.toString().getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(1_000_000));
        get(agency.officer(), "/v1/measure-plans/" + plan).body("measures", hasSize(2));
    }

    @Test
    void twoOfficersWhoAddAtOnceBothSucceed() throws Exception {
        var agency = anyAgency();
        var plan = agency.plan();
        var officers = Executors.newFixedThreadPool(4);
        try {
            Callable<String> add = () -> agency.measure(plan);
            for (var added : officers.invokeAll(Collections.nCopies(8, add))) {
                assertThat(added.get()).isNotBlank();
            }
        } finally {
            officers.shutdownNow();
        }
        get(agency.officer(), "/v1/measure-plans/" + plan)
                .header("ETag", "\"8\"")
                .body("measures.number", contains(1, 2, 3, 4, 5, 6, 7, 8));
        assertThat(Contract.published("measure-plan.changed", plan))
                .extracting(event -> event.get("sequence").asLong())
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }

    @Test
    void aForeignPlanTakesNoMeasure() {
        var parent = anyAgency();
        var child = agencyBelow(parent);
        var plan = child.plan();
        var body = Map.of("title", "ก");
        post(parent.officer(), "/v1/measure-plans/" + plan + "/measures", body).statusCode(403);
        post(anyAgency().officer(), "/v1/measure-plans/" + plan + "/measures", body)
                .statusCode(404);
        assertNothingStored(plan);
    }

    private static void assertRefused(Object value, String property, String pointer) {
        KnownAgency agency = anyAgency();
        var plan = agency.plan();
        post(agency.officer(), "/v1/measure-plans/" + plan + "/measures", Map.of("title", "ก", property, value))
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
        assertNothingStored(plan);
    }

    private static Map<String, Object> unit(UUID id) {
        return Map.of("kind", "UNIT", "unitId", id);
    }

    private static Map<String, Object> period() {
        return Map.of(
                "from", Map.of("date", "2024-05-20", "precision", "MONTH"),
                "until", Map.of("date", "2024-07-15"));
    }

    private static void assertNothingStored(String plan) {
        assertThat(Database.query("select 1 from measure where measure_plan_id = ?::uuid", plan))
                .isEmpty();
        assertThat(Contract.published("measure-plan.changed", plan)).hasSize(1);
    }
}
