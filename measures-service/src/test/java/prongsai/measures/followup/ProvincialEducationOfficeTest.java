package prongsai.measures.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Events;
import prongsai.kit.test.TestClock;
import prongsai.measures.Contract;
import prongsai.measures.Given.KnownAgency;

/** The memo of 7 June 2567: seven issues, one follow-up plan for six of them and a deadline of its own for 1.4. */
@QuarkusTest
class ProvincialEducationOfficeTest {

    private static final Map<String, Object> PERIOD = Map.of(
            "from", Map.of("date", "2024-05-01", "precision", "MONTH"),
            "until", Map.of("date", "2024-07-15", "precision", "DAY"));
    private static final Map<String, Object> NO_CONSTRAINT = Map.of("none", true);
    private static final Map<String, Object> LITTLE_MONEY =
            Map.of("items", List.of(Map.of("kind", "CONSTRAINT", "text", "งบประมาณสนับสนุนการดำเนินงานไม่เพียงพอ")));
    private static final Map<String, Object> RELATED_GROUPS =
            Map.of("kind", "WILDCARD", "role", "SECONDARY", "wildcard", "RELATED");
    private static final Map<String, Object> A_PERSON = Map.of("kind", "PERSON", "name", "[ชื่อบุคคล]");

    private KnownAgency office;
    private UUID personnel;
    private UUID general;
    private String plan;
    private List<String> measures;

    @BeforeEach
    void theMemoIsEnteredOnItsDay() {
        TestClock.setDate(LocalDate.parse("2024-06-07"));
        office = anyAgency();
        personnel = office.unit("กลุ่มบริหารงานบุคคล");
        general = office.unit("กลุ่มอำนวยการ");
        plan = office.plan();
        var policy = office.unit("กลุ่มนโยบายและแผน");
        measures = List.of(
                enter("1.1", 5, NO_CONSTRAINT, unit(personnel), RELATED_GROUPS),
                enter("1.2", 4, NO_CONSTRAINT, unit(personnel), unit(general)),
                enter("1.3", 2, NO_CONSTRAINT, unit(general), unit(policy)),
                enter("1.4", 4, NO_CONSTRAINT, unit(personnel), RELATED_GROUPS),
                enter("1.5", 4, NO_CONSTRAINT, A_PERSON, unit(general)),
                enter("1.6", 4, LITTLE_MONEY, A_PERSON, unit(personnel)),
                enter("1.7", 2, LITTLE_MONEY, unit(personnel)));
    }

    @AfterEach
    void theRealTimeAgain() {
        TestClock.reset();
    }

    @Test
    void sixMeasuresShareOneFollowUpPlanOfAnotherUnit() {
        var shared = new ArrayList<>(measures);
        var withItsOwnDeadline = shared.remove(3);
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("measurePlanId", plan);
        request.put("measureIds", shared);
        request.put("recurrence", Map.of("pattern", "SEMI_MONTHLY"));
        request.put("from", "2024-05-30");
        request.put("until", "2024-07-15");
        request.put("supervisor", unit(personnel));
        request.put("channels", List.of("LINE_GROUP", "FORM", "MEETING"));
        var followUps = enterFollowUps(request);
        assertThat(texts(followUps, "dueOn")).containsExactly("2024-05-30", "2024-06-15", "2024-06-30", "2024-07-15");
        assertThat(texts(followUps, "status")).containsExactly("LATE_ENTRY", "SCHEDULED", "SCHEDULED", "SCHEDULED");
        followUps.forEach(followUp -> {
            var event = Contract.published(
                            "follow-up.scheduled", followUp.get("id").asText())
                    .get(0);
            assertThat(event.at("/data/responsibleUnitIds")).hasSize(1);
            assertThat(event.at("/data/responsibleUnitIds/0").asText()).isEqualTo(personnel.toString());
        });

        var deadline = enterFollowUps(Map.of(
                "measurePlanId", plan,
                "measureIds", List.of(withItsOwnDeadline),
                "recurrence", Map.of("pattern", "SINGLE", "date", "2024-06-10")));
        assertThat(texts(deadline, "dueOn")).containsExactly("2024-06-10");

        var all = get(office.officer(), "/v1/follow-ups?measurePlanId=" + plan);
        assertThat(all.extract().<List<String>>path("items.dueOn"))
                .containsExactly("2024-05-30", "2024-06-10", "2024-06-15", "2024-06-30", "2024-07-15");
    }

    private String enter(String issue, int steps, Map<String, Object> constraints, Map<?, ?>... assignees) {
        return office.measure(
                plan,
                Map.of(
                        "title",
                        "ประเด็นที่ " + issue,
                        "issue",
                        issue,
                        "steps",
                        Collections.nCopies(steps, Map.of("text", "เผยแพร่บนเว็บไซต์")),
                        "assignees",
                        List.of(assignees),
                        "period",
                        PERIOD,
                        "constraints",
                        constraints));
    }

    private JsonNode enterFollowUps(Map<String, Object> request) {
        return Events.parse(post(office.officer(), "/v1/follow-up-plans", request)
                        .statusCode(201)
                        .extract()
                        .asString())
                .get("followUps");
    }

    private static List<String> texts(JsonNode items, String property) {
        var texts = new ArrayList<String>();
        items.forEach(item -> texts.add(item.get(property).asText()));
        return texts;
    }

    private static Map<String, Object> unit(UUID id) {
        return Map.of("kind", "UNIT", "unitId", id);
    }
}
