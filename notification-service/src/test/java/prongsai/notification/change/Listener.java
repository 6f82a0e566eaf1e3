package prongsai.notification.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A client of the stream that notes what it is told. */
public final class Listener implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> changes = new CopyOnWriteArrayList<>();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final Stream<String> lines;
    private volatile String lastId;
    private volatile boolean ended;

    private Listener(Stream<String> lines) {
        this.lines = lines;
        var reader = new Thread(this::read);
        reader.setDaemon(true);
        reader.start();
    }

    /** @param lastEventId null: from now on */
    public static Listener of(String token, String lastEventId) {
        return at("/v1/due-items/stream", token, lastEventId);
    }

    /** Of another stream. */
    public static Listener at(String path, String token, String lastEventId) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("answered " + answer.statusCode());
            }
            return new Listener(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try {
            lines.forEach(line -> {
                if (line.startsWith("id:")) {
                    lastId = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    events.add(line.substring(6).strip());
                } else if (line.startsWith("data:") && line.contains("\"")) {
                    changes.add(json(line.substring(5)));
                }
            });
        } catch (UncheckedIOException closed) {
            // by the test
        }
        ended = true;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the events were called. */
    public List<String> events() {
        return events;
    }

    public List<JsonNode> changes() {
        return changes;
    }

    /** What happened to which item, in the order in which it was told. */
    public List<String> told() {
        return changes.stream()
                .map(change -> change.get("what").asText() + " "
                        + change.path("dueItemId").asText())
                .toList();
    }

    public List<Long> numbers() {
        return changes.stream().map(change -> change.get("number").asLong()).toList();
    }

    /** Null until the first sign of life. */
    public String lastId() {
        return lastId;
    }

    public boolean hasEnded() {
        return ended;
    }

    @Override
    public void close() {
        lines.close();
    }
}
