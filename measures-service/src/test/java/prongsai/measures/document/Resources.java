package prongsai.measures.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The files of the documents. */
final class Resources {

    private Resources() {}

    static JsonNode read(String name) {
        try (var file = Resources.class.getResourceAsStream("/documents/" + name + ".json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
