package prongsai.notification.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.notification.AnAgency;
import prongsai.notification.Arrivals;

@QuarkusTest
class AgencyListenerTest {

    private static final String EXAMPLES = "../assessment-service/src/main/resources/events/agency.";

    @Inject
    Agencies agencies;

    private final UUID treasury = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"registered", "changed"})
    void theProducersExampleIsUnderstood(String what) {
        var event = Events.example(EXAMPLES + what + ".v1.example.json");
        Arrivals.of("prongsai.agencies", event);
        var data = event.get("data");
        assertThat(agencies.pathOf(data.get("code").asText()))
                .contains(data.get("path").asText());
        var unit = data.get("units").get(0);
        assertThat(addressee(
                        UUID.fromString(data.get("id").asText()),
                        UUID.fromString(unit.get("id").asText())))
                .isEqualTo(new Addressee(
                        data.get("nameTh").asText(),
                        unit.get("nameTh").asText(),
                        unit.get("mailbox").asText()));
    }

    @Test
    void aUnitThatIsGoneIsForgotten() {
        var agency = AnAgency.notTold().unit(treasury, "klang@t.example").told();
        assertThat(addressee(agency.id(), treasury).mailbox()).isEqualTo("klang@t.example");
        var event = agency.event();
        ((com.fasterxml.jackson.databind.node.ObjectNode) event.get("data")).putArray("units");
        Arrivals.of("prongsai.agencies", event);
        assertThat(addressee(agency.id(), treasury))
                .isEqualTo(new Addressee("เทศบาลเมืองร้อยเอ็ด", null, agency.mailbox()));
    }

    @Test
    void anEarlierStateThatComesLateChangesNothing() {
        var agency = AnAgency.notTold().mailbox("old@t.example");
        var late = agency.event();
        agency.mailbox("new@t.example").told();
        Arrivals.of("prongsai.agencies", late);
        assertThat(addressee(agency.id(), null).mailbox()).isEqualTo("new@t.example");
    }

    @Test
    void whatIsNoAgencyBecomesADeadLetterAndStopsNobody() {
        var event = AnAgency.notTold().event();
        event.remove("data");
        var subject = event.get("subject").asText();
        Events.send("prongsai.agencies", event);
        Arrivals.until(
                "select 1 from outbox where aggregatetype = 'agencies.notification-service.dlq' and aggregateid = ?",
                subject);
        assertThat(AnAgency.known().code())
                .satisfies(code -> assertThat(agencies.pathOf(code)).isPresent());
        assertThat(Database.query("select 1 from agency where id = ?::uuid", subject))
                .isEmpty();
    }

    private Addressee addressee(UUID agency, UUID unit) {
        return QuarkusTransaction.requiringNew()
                .call(() -> agencies.addressee(agency, unit).orElseThrow());
    }
}
