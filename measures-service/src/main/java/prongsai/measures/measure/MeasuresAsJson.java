package prongsai.measures.measure;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.AbstractList;
import java.util.List;
import prongsai.kit.rows.StoredJson;

/**
 * Measures as the database has made JSON of them, which goes into an answer as it is: to read it and write it again was more than half of
 * the work of showing a plan. It is read only when somebody looks into the list.
 */
public final class MeasuresAsJson extends AbstractList<MeasureResponse> {

    private static final ObjectReader READER = StoredJson.MAPPER.readerForListOf(MeasureResponse.class);

    private final String json;
    private List<MeasureResponse> read;

    public MeasuresAsJson(String json) {
        this.json = json;
    }

    @JsonValue
    @JsonRawValue
    String json() {
        return json;
    }

    @Override
    public MeasureResponse get(int index) {
        return read().get(index);
    }

    @Override
    public int size() {
        return read().size();
    }

    private List<MeasureResponse> read() {
        if (read == null) {
            try {
                read = READER.readValue(json);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("measures that cannot be read", e);
            }
        }
        return read;
    }
}
