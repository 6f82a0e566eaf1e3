package prongsai.measures;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Events;

class EventExamplesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measure-plan.changed",
                "measure-plan.approved",
                "measure-plan.closed",
                "follow-up.scheduled",
                "follow-up.rescheduled",
                "follow-up.recorded",
                "follow-up.cancelled"
            })
    void anExampleHoldsWhatItsSchemaPromises(String event) {
        Contract.assertHolds(event, Events.example("src/main/resources/events/" + event + ".v1.example.json"));
    }
}
