package prongsai.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.companion.KafkaCompanion;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.kit.test.Tokens;

@QuarkusTest
class OutboxAndInboxTest {

    @Test
    void whatWasChangedReachesKafkaInOrderAsACloudEvent() {
        String id = Api.as(Tokens.officer("NOTES"))
                .body("{\"text\": \"%s\"}".formatted(UUID.randomUUID()))
                .post("/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (int version = 0; version < 3; version++) {
            Api.as(Tokens.officer("NOTES"))
                    .header("If-Match", "\"" + version + "\"")
                    .body("{\"text\": \"%s\"}".formatted(UUID.randomUUID()))
                    .put("/v1/notes/" + id)
                    .then()
                    .statusCode(200);
        }

        await().untilAsserted(
                        () -> assertThat(records("prongsai.notes-out", id)).hasSize(4));
        var events = records("prongsai.notes-out", id).stream()
                .map(record -> Events.parse(record.value()))
                .toList();
        assertThat(events).extracting(event -> event.get("sequence").asLong()).containsExactly(0L, 1L, 2L, 3L);
        assertThat(events).allSatisfy(event -> {
            assertThat(event.get("specversion").asText()).isEqualTo("1.0");
            assertThat(event.get("source").asText()).isEqualTo("/prongsai/kit-sample");
            assertThat(event.get("subject").asText()).isEqualTo(id);
            assertThat(event.get("type").asText()).isEqualTo("prongsai.note.written.v1");
        });
        await().untilAsserted(() -> assertThat(
                        Database.query("select 1 from outbox where aggregateid = ? and published_at is null", id))
                .isEmpty());
    }

    @Test
    void whatWasRolledBackLeavesNoEvent() {
        Api.as(Tokens.officer("NOTES")).body("{\"text\": \"fails after all\"}").post("/v1/notes");
        assertThat(Database.query("select 1 from outbox where payload like '%fails after all%'"))
                .isEmpty();
    }

    @Test
    void anEventThatComesTwiceIsAppliedOnce() {
        var text = "twice " + UUID.randomUUID();
        var message = event(UUID.randomUUID(), UUID.randomUUID(), 0, text);
        Events.send("prongsai.notes", "a", message);
        Events.send("prongsai.notes", "a", message);
        afterAnotherWith("a");
        assertThat(notes(text)).isEqualTo(1);
    }

    @Test
    void aStateThatWasOvertakenIsIgnored() {
        var note = UUID.randomUUID();
        var newer = "newer " + UUID.randomUUID();
        var older = "older " + UUID.randomUUID();
        Events.send("prongsai.notes", "b", event(UUID.randomUUID(), note, 5, newer));
        Events.send("prongsai.notes", "b", event(UUID.randomUUID(), note, 4, older));
        afterAnotherWith("b");
        assertThat(notes(newer)).isEqualTo(1);
        assertThat(notes(older)).isZero();
    }

    @Test
    void aPoisonMessageBecomesADeadLetterAndThePartitionGoesOn() {
        var key = "poisoned-" + UUID.randomUUID();
        Events.send("prongsai.notes", key, "{ this is no JSON");
        Events.send("prongsai.notes", key, event(UUID.randomUUID(), UUID.randomUUID(), 0, "poison"));
        Events.send("prongsai.notes", key, "{\"id\": \"" + UUID.randomUUID() + "\"}");
        afterAnotherWith(key);

        var topic = "prongsai.notes.kit-sample.dlq";
        await().untilAsserted(() -> assertThat(records(topic, key)).hasSize(3));
        var letter = Events.parse(records(topic, key).get(1).value());
        assertThat(letter.get("reason").asText()).contains("nobody can apply this");
        assertThat(letter.get("topic").asText()).isEqualTo("prongsai.notes");
        assertThat(letter.get("value").asText()).contains("poison");
    }

    @Test
    void anEventMayCarryMoreThanTheConsumerKnows() {
        var text = "richer " + UUID.randomUUID();
        var richer = event(UUID.randomUUID(), UUID.randomUUID(), 0, text)
                .replace("\"data\":{", "\"extension\":1,\"data\":{\"colour\":\"red\",");
        Events.send("prongsai.notes", "c", richer);
        await().untilAsserted(() -> assertThat(notes(text)).isEqualTo(1));
    }

    /** Same key, same partition: when this one has arrived, those before it have been dealt with. */
    private static void afterAnotherWith(String key) {
        var text = "last " + UUID.randomUUID();
        Events.send("prongsai.notes", key, event(UUID.randomUUID(), UUID.randomUUID(), 0, text));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(notes(text)).isEqualTo(1));
    }

    private static long notes(String text) {
        return (Long) Database.query("select count(*) as n from note where text = ?", text)
                .get(0)
                .get("n");
    }

    private static String event(UUID id, UUID subject, long sequence, String text) {
        return """
                {"specversion":"1.0","id":"%s","source":"/test","type":"prongsai.note.written.v1","subject":"%s",\
                "time":"2024-05-30T02:00:00Z","sequence":%d,"data":{"text":"%s"}}"""
                .formatted(id, subject, sequence, text);
    }

    private static List<ConsumerRecord<String, String>> records(String topic, String key) {
        var kafka = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (var companion = new KafkaCompanion(kafka)) {
            return companion
                    .consumeStrings()
                    .fromTopics(topic, Duration.ofSeconds(2))
                    .awaitCompletion()
                    .getRecords()
                    .stream()
                    .filter(record -> key.equals(record.key()))
                    .toList();
        }
    }
}
