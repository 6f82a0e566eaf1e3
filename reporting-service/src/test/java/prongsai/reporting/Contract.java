package prongsai.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/** What this service promises about its events. */
public final class Contract {

    private Contract() {}

    /** @param event such as {@code holidays.announced} */
    public static Set<ValidationMessage> violations(String event, JsonNode message) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(
                        Contract.class.getResourceAsStream("/events/" + event + ".v1.schema.json"),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build())
                .validate(message);
    }
}
