package prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.Objects;

/** Events held against the schema that this service publishes for them. */
public final class Contracts {

    private Contracts() {}

    /** @param event such as {@code agency.registered.v1} */
    public static void assertKept(String event, JsonNode published) {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Objects.requireNonNull(
                        Contracts.class.getResourceAsStream("/events/" + event + ".schema.json")));
        var errors = schema.validate(published.toString(), InputFormat.JSON, context -> context.getExecutionConfig()
                .setFormatAssertionsEnabled(true));

        assertThat(errors).isEmpty();
    }
}
