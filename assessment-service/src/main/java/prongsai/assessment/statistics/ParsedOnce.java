package prongsai.assessment.statistics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Kept JSON as values. The same text is read over and over, and parsing it is most of the work: so each text is parsed once. */
final class ParsedOnce<T> {

    private static final int MANY = 2_000; // ten years of two hundred groups, a few megabytes

    private final ObjectReader reader;
    private final Map<String, T> parsed = new ConcurrentHashMap<>();

    ParsedOnce(ObjectReader reader) {
        this.reader = reader;
    }

    /** Null stays null. */
    T read(String kept) {
        if (kept == null) {
            return null;
        }
        if (parsed.size() >= MANY) {
            parsed.clear();
        }
        return parsed.computeIfAbsent(kept, this::parse);
    }

    private T parse(String kept) {
        try {
            return reader.readValue(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
