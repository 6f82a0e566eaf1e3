package prongsai.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Events as they leave this service and as they arrive from the others. */
public final class Events {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Events() {}

    /** What the service has put into its outbox, whole CloudEvents in their order. */
    public static List<JsonNode> published(String type) {
        return Database.query("select payload from outbox where type = ? order by position", type).stream()
                .map(row -> parse((String) row.get("payload")))
                .toList();
    }

    public static List<JsonNode> published(String type, UUID subject) {
        return published(type).stream()
                .filter(event -> event.get("subject").asText().equals(subject.toString()))
                .toList();
    }

    /** Sends a message to the service's broker and waits until the broker has it. */
    public static void send(String topic, String key, String message) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, message)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void send(String topic, JsonNode event) {
        send(topic, event.get("subject").asText(), event.toString());
    }

    /** The example that a producer keeps beside its schema; the path is relative to the module. */
    public static ObjectNode example(String path) {
        try {
            return (ObjectNode) parse(Files.readString(Path.of(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
