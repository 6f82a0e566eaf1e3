package prongsai.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads events leniently: a producer may add fields, and a consumer keeps only those that it knows. */
@ApplicationScoped
class EventJson {

    private final ObjectMapper json;

    EventJson(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON: " + value.getClass(), e);
        }
    }

    <T> CloudEvent<T> read(String text, Class<T> data) throws JsonProcessingException {
        return json.readValue(text, json.getTypeFactory().constructParametricType(CloudEvent.class, data));
    }
}
