package prongsai.measures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.UUID;
import prongsai.kit.test.Events;

/** Events as their schemas promise them. */
public final class Contract {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private Contract() {}

    /** What the service has put into its outbox about this subject, each checked against the schema of its type. */
    public static List<JsonNode> published(String event, String subject) {
        var found = Events.published("prongsai." + event + ".v1", UUID.fromString(subject));
        found.forEach(each -> assertHolds(event, each));
        return found;
    }

    public static void assertHolds(String event, JsonNode cloudEvent) {
        var schema =
                SCHEMAS.getSchema(Contract.class.getResourceAsStream("/events/" + event + ".v1.schema.json"), STRICT);
        assertThat(schema.validate(cloudEvent))
                .as("%s against its schema", event)
                .isEmpty();
    }
}
