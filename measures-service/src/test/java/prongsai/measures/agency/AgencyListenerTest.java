package prongsai.measures.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.measures.Given.KnownAgency;

/** With the producer's own examples: the events of assessment-service. */
@QuarkusTest
class AgencyListenerTest {

    private static final String PRODUCER = "../assessment-service/src/main/resources/events/";

    @Test
    void anAgencyThatWasRegisteredMayDrawUpPlans() {
        var agency = announce(registered());
        var plan = agency.plan();
        var id = agency.measure(plan, Map.of("title", "ก", "assignees", List.of(unit(unitOf(agency, "สำนักปลัด")))));
        get(agency.officer(), "/v1/measures/" + id).statusCode(200);
    }

    @Test
    void aChangeReplacesNameAndUnits() {
        var agency = announce(registered());
        var changed = renamed(Events.example(PRODUCER + "agency.changed.v1.example.json"), agency);
        announce(changed);
        assertThat(name(agency)).isEqualTo(changed.at("/data/nameTh").asText());
        assertThat(unitOf(agency, "กองยุทธศาสตร์และงบประมาณ")).isNotNull();
    }

    @Test
    void aUnitThatHasLeftIsNoLongerTakenButStaysWhereItWasNamed() {
        var agency = announce(registered());
        var plan = agency.plan();
        var office = unitOf(agency, "สำนักปลัด");
        var id = agency.measure(plan, Map.of("title", "ก", "assignees", List.of(unit(office))));

        var changed = renamed(Events.example(PRODUCER + "agency.changed.v1.example.json"), agency);
        ((ArrayNode) changed.at("/data/units")).remove(0);
        announce(changed);
        post(
                        agency.officer(),
                        "/v1/measure-plans/" + plan + "/measures",
                        Map.of("title", "ข", "assignees", List.of(unit(office))))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/assignees/0/unitId"));
        get(agency.officer(), "/v1/measures/" + id).body("assignees[0].unitId", equalTo(office.toString()));
    }

    @Test
    void whatIsOlderThanWhatIsKnownIsIgnoredAndDoublesDoNothing() {
        var first = registered();
        var agency = announce(first);
        var changed = renamed(Events.example(PRODUCER + "agency.changed.v1.example.json"), agency);
        announce(changed);
        first.put("id", UUID.randomUUID().toString());
        send(first);
        send(changed);
        announce(registered()); // on another key, but after these on the same topic
        await().untilAsserted(() -> assertThat(Database.query(
                        "select 1 from inbox where event_id = ?::uuid",
                        first.get("id").asText()))
                .hasSize(1));
        assertThat(name(agency)).isEqualTo(changed.at("/data/nameTh").asText());
    }

    @Test
    void anEventThatCannotBeAppliedBecomesADeadLetterAndTheNextIsHeard() {
        var poison = registered();
        ((ObjectNode) poison.get("data")).putNull("code");
        send(poison);
        await().untilAsserted(() -> assertThat(Database.query(
                        "select 1 from outbox where aggregatetype = 'agencies.measures-service.dlq' and payload like ?",
                        "%" + poison.get("id").asText() + "%"))
                .hasSize(1));
        announce(registered());
    }

    /** The example, for an agency of its own. */
    private static ObjectNode registered() {
        return renamed(
                Events.example(PRODUCER + "agency.registered.v1.example.json"),
                new KnownAgency(
                        UUID.randomUUID(),
                        "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT),
                        null));
    }

    private static ObjectNode renamed(ObjectNode event, KnownAgency agency) {
        event.put("id", UUID.randomUUID().toString());
        event.put("subject", agency.id().toString());
        var data = (ObjectNode) event.get("data");
        data.put("id", agency.id().toString());
        data.put("code", agency.code());
        data.put("path", "/TH/" + agency.code() + "/");
        data.get("units").forEach(unit -> ((ObjectNode) unit)
                .put(
                        "id",
                        UUID.nameUUIDFromBytes(
                                        (agency.code() + unit.get("nameTh").asText()).getBytes(StandardCharsets.UTF_8))
                                .toString()));
        return event;
    }

    private static KnownAgency announce(ObjectNode event) {
        send(event);
        var data = event.get("data");
        await().untilAsserted(() -> assertThat(Database.query(
                        "select 1 from agency where code = ? and name_th = ?",
                        data.get("code").asText(),
                        data.get("nameTh").asText()))
                .hasSize(1));
        return new KnownAgency(
                UUID.fromString(data.get("id").asText()),
                data.get("code").asText(),
                data.get("path").asText());
    }

    private static void send(ObjectNode event) {
        Events.send("prongsai.agencies", event);
    }

    private static UUID unitOf(KnownAgency agency, String nameTh) {
        return (UUID) Database.query("select id from unit where agency_id = ? and name_th = ?", agency.id(), nameTh)
                .get(0)
                .get("id");
    }

    private static String name(KnownAgency agency) {
        return (String) Database.query("select name_th from agency where id = ?", agency.id())
                .get(0)
                .get("name_th");
    }

    private static Map<String, Object> unit(UUID id) {
        return Map.of("kind", "UNIT", "unitId", id);
    }
}
