package prongsai.measures.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.get;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.measures.Given.KnownAgency;

/** A plan of thirty measures costs as many statements as one of two. */
@QuarkusTest
class CostOfReadingTest {

    @Test
    void aLongPlanCostsAsManyStatementsAsAShortOne() {
        var agency = anyAgency();
        var plan = agency.plan(Map.of("assessmentId", agency.assessment()));
        for (int i = 0; i < 2; i++) {
            agency.measure(plan, measure(agency));
        }
        var ofTwo = statements(agency, plan);
        for (int i = 2; i < 30; i++) {
            agency.measure(plan, measure(agency));
        }
        assertThat(statements(agency, plan)).hasSameSizeAs(ofTwo);
        assertThat(ofTwo).hasSize(1);
    }

    private static List<String> statements(KnownAgency agency, String plan) {
        return Database.statements("measure|step|finding|plan", () -> get(agency.officer(), "/v1/measure-plans/" + plan)
                .statusCode(200));
    }

    private static Map<String, Object> measure(KnownAgency agency) {
        var unit = List.of(Map.of("kind", "UNIT", "name", "กองช่าง"));
        return Map.of(
                "title", "ก",
                "approaches", List.of("หนึ่ง", "สอง"),
                "assignees", unit,
                "findingIds", List.of(agency.finding()),
                "constraints", Map.of("items", List.of(Map.of("kind", "PROBLEM", "text", "ข"))),
                "steps", List.of(Map.of("text", "ค", "assignees", unit), Map.of("text", "ง", "assignees", unit)));
    }
}
