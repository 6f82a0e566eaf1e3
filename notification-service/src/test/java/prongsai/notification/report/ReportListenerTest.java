package prongsai.notification.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.notification.ADueThing;
import prongsai.notification.AnAgency;
import prongsai.notification.Arrivals;
import prongsai.notification.Bench;

@QuarkusTest
class ReportListenerTest {

    private static final String TOPIC = "prongsai.reports";
    private static final String EXAMPLES = "../reporting-service/src/main/resources/events/report.";

    @BeforeEach
    @AfterEach
    void clear() {
        Bench.clear();
        Database.execute("delete from inbox_position");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheduled", "submitted"})
    void theProducersExampleIsUnderstood(String what) {
        var event = Events.example(EXAMPLES + what + ".v1.example.json");
        Arrivals.of(TOPIC, event);
        var data = event.get("data");
        var item = item(data.get("id").asText());
        assertThat(item.get("title")).isEqualTo(data.get("title").asText());
        assertThat(item.get("due_on")).hasToString(data.get("dueOn").asText());
        assertThat(item.get("open")).isEqualTo(what.equals("scheduled"));
        assertThat(Database.query(
                        "select 1 from reminder where due_item_id = ?::uuid and state = 'PLANNED'",
                        data.get("id").asText()))
                .hasSize(
                        what.equals("scheduled")
                                ? 4 * data.get("responsibleUnitIds").size()
                                : 0);
    }

    @Test
    void itMayComeBeforeItsAgency() {
        var thing = ADueThing.report(AnAgency.notTold()).scheduled();
        assertThat(thing.states()).containsExactly("7 PLANNED", "1 PLANNED", "0 PLANNED", "-1 PLANNED");
    }

    @Test
    void theSameEventTwiceAndAnEarlierOneLateChangeNothing() {
        var agency = AnAgency.notTold();
        var thing = ADueThing.report(agency);
        var first = thing.event("scheduled");
        Arrivals.of(TOPIC, first.deepCopy());
        Arrivals.of(TOPIC, first.deepCopy());
        assertThat(thing.reminders()).hasSize(4);
        thing.done();
        Arrivals.of(TOPIC, first.deepCopy());
        assertThat(thing.states()).containsExactly("7 STOPPED", "1 STOPPED", "0 STOPPED", "-1 STOPPED");
        assertThat(item(thing.id().toString()).get("open")).isEqualTo(false);
    }

    @Test
    void movedAndGivenUpAreUnderstoodAlready() {
        var thing = ADueThing.report(AnAgency.notTold()).scheduled().movedTo("2024-07-15", "2024-06-01");
        assertThat(thing.states().subList(4, 8)).containsExactly("7 PLANNED", "1 PLANNED", "0 PLANNED", "-1 PLANNED");
        var event = thing.event("scheduled");
        ((ObjectNode) event.get("data")).put("status", "EXEMPT");
        thing.told(event.put("type", "prongsai.report.exempted.v1"));
        assertThat(thing.states()).noneMatch(state -> state.endsWith("PLANNED"));
    }

    @Test
    void aDateThatCannotBeMeantBecomesADeadLetter() {
        var thing = ADueThing.report(AnAgency.notTold());
        var event = thing.event("scheduled");
        ((ObjectNode) event.get("data")).put("dueOn", "0567-06-15");
        Events.send(TOPIC, event);
        Arrivals.until(
                "select 1 from outbox where aggregatetype = 'reports.notification-service.dlq' and aggregateid = ?",
                thing.id());
        assertThat(thing.reminders()).isEmpty();
    }

    private static Map<String, Object> item(String id) {
        return Database.query("select * from due_item where id = ?::uuid", id).get(0);
    }
}
