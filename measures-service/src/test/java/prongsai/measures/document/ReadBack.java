package prongsai.measures.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** What was sent is there, field by field, and nothing else that the document does not say. */
final class ReadBack {

    /** What the service adds to what it was told. */
    private static final Set<String> ADDED = Set.of(
            "id",
            "agencyId",
            "agencyCode",
            "measurePlanId",
            "number",
            "status",
            "createdAt",
            "approvedAt",
            "approvedBy",
            "capacity",
            "effectiveDueOn",
            "late",
            "code",
            "certainty",
            "findings",
            "measures",
            "followUps",
            "warnings",
            "version");

    /** What nothing said stands for. */
    private static final Map<String, String> DEFAULTS =
            Map.of("kind", "MEASURE", "role", "MAIN", "keyedBy", "FREE", "none", "false", "dayShift", "KEEP");

    private ReadBack() {}

    static void assertHolds(JsonNode sent, JsonNode read, String at) {
        if (sent.isMissingNode()) {
            assertThat(read.isNull()).as(at + " is not said").isTrue();
        } else if (sent.isObject()) {
            assertThat(read.isObject()).as(at).isTrue();
            sent.fields()
                    .forEachRemaining(field ->
                            assertHolds(field.getValue(), read.path(field.getKey()), at + "/" + field.getKey()));
            read.fields().forEachRemaining(field -> {
                if (!sent.has(field.getKey())) {
                    assertNothing(field.getKey(), field.getValue(), at);
                }
            });
        } else if (sent.isArray()) {
            assertThat(read).as(at).hasSize(sent.size());
            for (int i = 0; i < sent.size(); i++) {
                assertHolds(sent.get(i), read.get(i), at + "/" + i);
            }
        } else {
            assertThat(read.isMissingNode()).as(at + " is there").isFalse();
            assertThat(read.asText()).as(at).isEqualTo(sent.asText());
        }
    }

    private static void assertNothing(String property, JsonNode value, String at) {
        var silent = value.isNull() || value.isContainerNode() && value.isEmpty();
        assertThat(ADDED.contains(property) || silent || value.asText().equals(DEFAULTS.get(property)))
                .as("%s/%s says %s, which nobody said", at, property, value)
                .isTrue();
    }
}
