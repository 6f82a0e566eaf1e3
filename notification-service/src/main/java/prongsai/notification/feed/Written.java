package prongsai.notification.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** An entry as it goes over the wire: written once for all readers, and not at all where nobody wants it. */
final class Written<P extends Comparable<P>, T> {

    private final Entry<P, T> entry;
    private final ObjectMapper writer;
    private String json;

    Written(Entry<P, T> entry, ObjectMapper writer) {
        this.entry = entry;
        this.writer = writer;
    }

    P place() {
        return entry.place();
    }

    T thing() {
        return entry.thing();
    }

    synchronized String json() {
        if (json == null) {
            try {
                json = writer.writeValueAsString(entry.thing());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("what stands at " + place() + " cannot be written", e);
            }
        }
        return json;
    }
}
