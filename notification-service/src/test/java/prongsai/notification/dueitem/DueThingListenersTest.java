package prongsai.notification.dueitem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.notification.ADueThing;
import prongsai.notification.AnAgency;
import prongsai.notification.Arrivals;
import prongsai.notification.Bench;

/** Follow-ups and reports are heard of in the same way; the rules of their listeners are shown once, for each of them. */
@QuarkusTest
class DueThingListenersTest {

    /** The topic, what its producer calls things, and how an item that is given up is told. */
    private enum Source {
        FOLLOW_UPS(
                "prongsai.follow-ups",
                "measures-service",
                "follow-up",
                List.of("scheduled", "rescheduled", "recorded", "cancelled"),
                "CANCELLED"),
        REPORTS("prongsai.reports", "reporting-service", "report", List.of("scheduled", "submitted"), "EXEMPT");

        private final String topic;
        private final String producer;
        private final String thing;
        private final List<String> examples;
        private final String givenUp;

        Source(String topic, String producer, String thing, List<String> examples, String givenUp) {
            this.topic = topic;
            this.producer = producer;
            this.thing = thing;
            this.examples = examples;
            this.givenUp = givenUp;
        }

        ADueThing of(AnAgency agency) {
            return this == REPORTS ? ADueThing.report(agency) : ADueThing.followUp(agency);
        }

        ObjectNode example(String what) {
            return Events.example(
                    "../" + producer + "/src/main/resources/events/" + thing + "." + what + ".v1.example.json");
        }

        String givenUpType() {
            return "prongsai." + thing + (this == REPORTS ? ".exempted.v1" : ".cancelled.v1");
        }
    }

    @BeforeEach
    @AfterEach
    void clear() {
        Bench.clear();
        Database.execute("delete from inbox_position");
    }

    @ParameterizedTest
    @EnumSource
    void theProducersExamplesAreUnderstood(Source source) {
        for (var what : source.examples) {
            clear();
            boolean open = what.endsWith("scheduled");
            var event = source.example(what);
            Arrivals.of(source.topic, event);
            var data = event.get("data");
            var item = item(data.get("id").asText());
            assertThat(item.get("title")).isEqualTo(data.get("title").asText());
            assertThat(item.get("due_on")).hasToString(data.get("dueOn").asText());
            assertThat(item.get("open")).isEqualTo(open);
            assertThat(Database.query(
                            "select 1 from reminder where due_item_id = ?::uuid and state = 'PLANNED'",
                            data.get("id").asText()))
                    .hasSize(open ? 4 * data.get("responsibleUnitIds").size() : 0);
        }
    }

    @Test
    void reportThatItsProducerMovedIsRemindedOfOnItsNewDate() {
        Arrivals.of(Source.REPORTS.topic, Source.REPORTS.example("scheduled"));
        var moved = Source.REPORTS.example("rescheduled");

        Arrivals.of(Source.REPORTS.topic, moved);

        var id = moved.at("/data/id").asText();
        assertThat(item(id).get("due_on")).hasToString(moved.at("/data/dueOn").asText());
        assertThat(Database.query("select 1 from reminder where due_item_id = ?::uuid and state = 'PLANNED'", id))
                .hasSize(4);
        assertThat(Database.query("select 1 from reminder where due_item_id = ?::uuid and state = 'STOPPED'", id))
                .hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void itMayComeBeforeItsAgency(Source source) {
        var thing = source.of(AnAgency.notTold()).scheduled();
        assertThat(thing.states()).containsExactly("7 PLANNED", "1 PLANNED", "0 PLANNED", "-1 PLANNED");
    }

    @ParameterizedTest
    @EnumSource
    void theSameEventTwiceAndAnEarlierOneLateChangeNothing(Source source) {
        var agency = AnAgency.notTold();
        var thing = source.of(agency);
        var first = thing.event("scheduled");
        Arrivals.of(source.topic, first.deepCopy());
        Arrivals.of(source.topic, first.deepCopy());
        assertThat(thing.reminders()).hasSize(4);
        thing.done();
        Arrivals.of(source.topic, first.deepCopy());
        assertThat(thing.states()).containsExactly("7 STOPPED", "1 STOPPED", "0 STOPPED", "-1 STOPPED");
        assertThat(item(thing.id().toString()).get("open")).isEqualTo(false);
    }

    @ParameterizedTest
    @EnumSource
    void movedAndGivenUpAreUnderstoodAlready(Source source) {
        var thing = source.of(AnAgency.notTold()).scheduled().movedTo("2024-07-15", "2024-06-01");
        assertThat(thing.states().subList(4, 8)).containsExactly("7 PLANNED", "1 PLANNED", "0 PLANNED", "-1 PLANNED");
        var event = thing.event("scheduled");
        ((ObjectNode) event.get("data")).put("status", source.givenUp);
        thing.told(event.put("type", source.givenUpType()));
        assertThat(thing.states()).noneMatch(state -> state.endsWith("PLANNED"));
    }

    @ParameterizedTest
    @EnumSource
    void aDateThatCannotBeMeantBecomesADeadLetter(Source source) {
        var thing = source.of(AnAgency.notTold());
        var event = thing.event("scheduled");
        ((ObjectNode) event.get("data")).put("dueOn", "0567-06-15");
        Events.send(source.topic, event);
        Arrivals.until(
                "select 1 from outbox where 'prongsai.' || aggregatetype = ? and aggregateid = ?",
                source.topic + ".notification-service.dlq",
                thing.id());
        assertThat(thing.reminders()).isEmpty();
    }

    @Test
    void aFollowUpIsMovedAndGivenUpInItsProducersWords() {
        var source = Source.FOLLOW_UPS;
        var id = source.example("scheduled").at("/data/id").asText();
        Arrivals.of(source.topic, source.example("scheduled"));
        Arrivals.of(source.topic, source.example("rescheduled"));
        assertThat(reminders(id, "2024-06-15")).hasSize(4).containsOnly("STOPPED");
        assertThat(reminders(id, "2024-06-18")).hasSize(4).containsOnly("PLANNED");
        Arrivals.of(source.topic, source.example("cancelled").put("sequence", 2));
        assertThat(reminders(id, "2024-06-18")).hasSize(4).containsOnly("STOPPED");
        assertThat(item(id).get("status")).isEqualTo("CANCELLED");
    }

    private static List<String> reminders(String item, String dueOn) {
        return Database.query(
                        "select state from reminder where due_item_id = ?::uuid and due_on = ?::date", item, dueOn)
                .stream()
                .map(row -> (String) row.get("state"))
                .toList();
    }

    private static Map<String, Object> item(String id) {
        return Database.query("select * from due_item where id = ?::uuid", id).get(0);
    }
}
