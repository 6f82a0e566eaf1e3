package prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Events;

class EventExamplesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"agency.registered.v1", "agency.changed.v1", "assessment.published.v1", "assessment.withdrawn.v1"
            })
    void exampleKeepsItsSchema(String event) {
        Contracts.assertKept(event, example(event));
    }

    @Test
    void schemaRefusesWhatTheContractDoesNotName() {
        var example = example("agency.registered.v1");
        ((ObjectNode) example.get("data")).put("telephone", "…");

        assertThatThrownBy(() -> Contracts.assertKept("agency.registered.v1", example))
                .isInstanceOf(AssertionError.class);
    }

    private static ObjectNode example(String event) {
        return Events.example("src/main/resources/events/" + event + ".example.json");
    }
}
