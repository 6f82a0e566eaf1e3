package prongsai.measures.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.measures.Given.anyAgency;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.measures.Given.KnownAgency;

/** A measure costs a draft as many statements whether it is the third or the twentieth. */
@QuarkusTest
class CostOfAddingTest {

    private KnownAgency agency;
    private Map<String, Object> measure;
    private String plan;

    @BeforeEach
    void aPlanWithAnIssueAndAnAssessment() {
        agency = anyAgency();
        measure = measure();
        plan = agency.plan(Map.of(
                "assessmentId",
                agency.assessment(),
                "keyedBy",
                "ISSUE",
                "issues",
                List.of(Map.of("number", "1.1", "title", "กระบวนการปฏิบัติงาน"))));
    }

    @Test
    void theTwentiethMeasureCostsAsManyStatementsAsTheThird() {
        add(2);
        var third = statements();
        add(16);
        assertThat(statements()).hasSameSizeAs(third);
        // Plan, units with findings, the measure with all that belongs to it; the audit.
        assertThat(third).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void noMeasureOfThePlanIsReadAgain() {
        add(2);
        assertThat(statements())
                .noneMatch(sql ->
                        sql.matches("(?is)select.* from (measure|step|measure_assignee|step_assignee|evidence) .*"));
    }

    private void add(int count) {
        for (int i = 0; i < count; i++) {
            agency.measure(plan, measure);
        }
    }

    /** Without those of the outbox and the clock, which jobs use at any time. */
    private List<String> statements() {
        return Database.statements("measure|step|finding|plan|unit|issue|evidence|audit", () -> add(1));
    }

    private Map<String, Object> measure() {
        var unit = List.of(Map.of("kind", "UNIT", "unitId", agency.unit("กองช่าง")));
        var step = Map.of("text", "ค", "assignees", unit);
        return Map.of(
                "title", "ก",
                "issue", "1.1",
                "approaches", List.of("หนึ่ง", "สอง"),
                "assignees", unit,
                "findingIds", List.of(agency.finding()),
                "constraints", Map.of("none", true),
                "steps", List.of(step, step, step, step, step));
    }
}
