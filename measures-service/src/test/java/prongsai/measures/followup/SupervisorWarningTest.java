package prongsai.measures.followup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.semiMonthly;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prongsai.measures.Given.KnownAgency;

/** Another unit than the responsible one supervises, as in the memo; where it is the same, that is allowed and said. */
@QuarkusTest
class SupervisorWarningTest {

    private final KnownAgency agency = anyAgency();
    private final Map<String, Object> responsible = Map.of("kind", "UNIT", "unitId", agency.unit("กลุ่มอำนวยการ"));
    private final Map<String, Object> other = Map.of("kind", "UNIT", "unitId", agency.unit("กลุ่มบริหารงานบุคคล"));

    @Test
    void aUnitThatSupervisesItselfIsWarnedOf() {
        var plan = agency.plan();
        var ofOther = agency.measure(plan, Map.of("title", "ก", "assignees", List.of(other)));
        var ofItself = agency.measure(plan, Map.of("title", "ข", "assignees", List.of(responsible)));
        var id = followUpPlan(plan, responsible, ofOther, ofItself);
        get(agency.officer(), "/v1/follow-up-plans/" + id)
                .body("warnings.code", contains("SUPERVISOR_IS_RESPONSIBLE"))
                .body("warnings.pointer", contains("/measureIds/1"));
    }

    @Test
    void anotherUnitAndOneThatIsOnlyInvolvedAreNot() {
        var plan = agency.plan();
        var involved = new HashMap<>(other);
        involved.put("role", "SECONDARY");
        var measure = agency.measure(plan, Map.of("title", "ก", "assignees", List.of(responsible, involved)));
        get(agency.officer(), "/v1/follow-up-plans/" + followUpPlan(plan, other, measure))
                .body("warnings", hasSize(0));
        get(agency.officer(), "/v1/follow-up-plans/" + agency.followUpPlan(plan, measure))
                .body("warnings", hasSize(0));
    }

    private String followUpPlan(String plan, Map<String, Object> supervisor, String... measures) {
        var request = new HashMap<>(semiMonthly(plan, measures));
        request.put("supervisor", supervisor);
        return post(agency.officer(), "/v1/follow-up-plans", request)
                .statusCode(201)
                .extract()
                .path("id");
    }
}
