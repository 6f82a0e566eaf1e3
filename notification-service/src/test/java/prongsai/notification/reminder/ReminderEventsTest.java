package prongsai.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Events;
import prongsai.notification.ADueThing;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;
import prongsai.notification.mail.MailServer;

@QuarkusTest
class ReminderEventsTest {

    private static final String EVENTS = "src/main/resources/events/reminder.";

    @Inject
    Worker worker;

    @BeforeEach
    @AfterEach
    void clear() {
        Bench.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sent", "failed"})
    void theExampleIsOfItsSchema(String what) {
        assertOfSchema(what, Events.example(EVENTS + what + ".v1.example.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sent", "failed"})
    void whatTheServiceTellsIsOfItsSchema(String what) {
        var unit = UUID.randomUUID();
        var agency = AnAgency.notTold().unit(unit, "somchai@klang.example").told();
        var thing = ADueThing.report(agency).of(unit).scheduled();
        if (what.equals("failed")) {
            MailServer.answers("RCPT", "550 5.1.1 <somchai@klang.example> is nobody");
        }
        worker.worksAt("2024-06-08", "08:30");
        var event = told(what, thing);
        assertOfSchema(what, event);
        assertThat(event.at("/data/dueItemId").asText()).isEqualTo(thing.id().toString());
        assertThat(event.at("/data/agencyId").asText()).isEqualTo(agency.id().toString());
        assertThat(event.at("/data/unitId").asText()).isEqualTo(unit.toString());
        assertThat(event.at("/data/kind").asText()).isEqualTo("REPORT");
        assertThat(event.at("/data/leadDays").asInt()).isEqualTo(7);
        assertThat(event.toString()).as("an address may name a person").doesNotContain("somchai");
    }

    @Test
    void theTimeOfSendingIsTheServicesClock() {
        var thing = ADueThing.followUp(AnAgency.known()).scheduled();
        worker.worksAt("2024-06-08", "08:31");
        assertThat(told("sent", thing).at("/data/sentAt").asText()).isEqualTo("2024-06-08T01:31:00Z");
    }

    private static JsonNode told(String what, ADueThing thing) {
        var id = (UUID) thing.reminders().get(0).get("id");
        var events = Events.published("prongsai.reminder." + what + ".v1", id);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static void assertOfSchema(String what, JsonNode event) {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(
                        Events.example(EVENTS + what + ".v1.schema.json"),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
        assertThat(schema.validate(event)).isEmpty();
    }
}
