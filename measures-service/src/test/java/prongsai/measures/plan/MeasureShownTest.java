package prongsai.measures.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prongsai.measures.Given.KnownAgency;

/** Whoever adds a measure, reads it or reads its plan is shown the same, although the first comes from memory and the others by SQL. */
@QuarkusTest
class MeasureShownTest {

    private static final Map<String, Object> PERSON = Map.of("kind", "PERSON", "name", "ชื่อของบุคคล");
    private static final Map<String, Object> POSITION =
            Map.of("kind", "POSITION", "role", "SECONDARY", "name", "นักทรัพยากรบุคคล");
    private static final Map<String, Object> ALL = Map.of("kind", "WILDCARD", "wildcard", "ALL", "name", "ทุกกลุ่มงาน");

    private final KnownAgency agency = anyAgency();
    private String plan;

    @BeforeEach
    void aDraft() {
        plan = agency.plan();
    }

    static List<Map<String, Object>> measures() {
        return List.of(
                Map.of("title", "ก"),
                Map.of("title", "ก", "analysis", Map.of(), "constraints", Map.of("none", true)),
                Map.of(
                        "title", "\"ก\"\n\\ข",
                        "kind", "ACTIVITY",
                        "furtherTitles", List.of("ข", "ค"),
                        "indicators", List.of(9, 1),
                        "approaches", List.of("หนึ่ง", "สอง"),
                        "assignees", List.of(PERSON, POSITION, ALL),
                        "rounds", List.of(12, 6),
                        "followUpText", "รายงานทุก ๑๕ วัน",
                        "constraints",
                                Map.of(
                                        "items",
                                        List.of(
                                                Map.of("kind", "PROBLEM", "text", "ปัญหา"),
                                                Map.of("kind", "OBSTACLE", "text", "อุปสรรค"))),
                        "steps",
                                List.of(
                                        Map.of("text", "สาย", "dueOn", "2023-10-31", "assignees", List.of(ALL, PERSON)),
                                        Map.of("text", "ไม่สาย", "dueOn", "2099-10-31"))),
                Map.of(
                        "title", "ก",
                        "analysis", Map.of("results", List.of("ผล"), "disposition", "MAINTAIN"),
                        "period", Map.of("until", Map.of("date", "2023-11-05", "precision", "MONTH")),
                        "steps", List.of(Map.of("text", "สายตามมาตรการ"))));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void itIsShownAlikeToTheOneWhoAddsItAndToReaders(Map<String, Object> measure) {
        Map<String, Object> added = post(agency.officer(), "/v1/measure-plans/" + plan + "/measures", measure)
                .statusCode(201)
                .extract()
                .path("$");
        assertThat(read("/v1/measures/" + added.get("id"), "$")).isEqualTo(added);
        assertThat(read("/v1/measure-plans/" + plan, "measures[0]")).isEqualTo(added);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void itsStepsAreShownAsEachOfThemIs(Map<String, Object> measure) {
        agency.measure(plan, measure);
        List<Map<String, Object>> steps =
                get(agency.officer(), "/v1/measure-plans/" + plan).extract().path("measures[0].steps");
        for (var step : steps) {
            step.remove("originStepId");
            assertThat(read("/v1/steps/" + step.get("id"), "$")).containsAllEntriesOf(step);
        }
    }

    private Map<String, Object> read(String path, String part) {
        return get(agency.officer(), path).statusCode(200).extract().path(part);
    }
}
