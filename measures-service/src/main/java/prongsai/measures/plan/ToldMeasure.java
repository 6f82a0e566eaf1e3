package prongsai.measures.plan;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import prongsai.measures.measure.MeasureSnapshot;

/**
 * A measure as the events of its plan tell it, written once: when the plan takes another one, this is told again in the same words.
 *
 * @param json a {@link MeasureSnapshot}
 * @param size how many characters it adds to an event, roughly and never too few
 */
record ToldMeasure(@JsonValue @JsonRawValue String json, int size) {

    static ToldMeasure of(MeasureSnapshot measure, ObjectMapper events) {
        try {
            return new ToldMeasure(events.writeValueAsString(measure), measure.size());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a measure that cannot be written", e);
        }
    }
}
