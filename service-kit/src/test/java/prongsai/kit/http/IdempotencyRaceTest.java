package prongsai.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;

@QuarkusTest
class IdempotencyRaceTest {

    @Inject
    IdempotencyKeys keys;

    @Test
    void whileTheFirstIsRunningTheSecondIsToldToComeBack() {
        var key = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> {
            keys.lock(new IdempotencyKeys.Use("account-of-NOTES", "POST /v1/notes", key));
            Api.as(Tokens.officer("NOTES"))
                    .header("Idempotency-Key", key)
                    .body("{\"text\": \"%s\"}".formatted(key))
                    .post("/v1/notes")
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "1")
                    .body("type", equalTo("urn:prongsai:problem:still-running"));
        });
    }

    @Test
    void eightAtOnceMakeOne() throws Exception {
        var key = UUID.randomUUID().toString();
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> write = () -> Api.as(Tokens.officer("NOTES"))
                    .header("Idempotency-Key", key)
                    .body("{\"text\": \"%s\"}".formatted(key))
                    .post("/v1/notes")
                    .statusCode();
            for (var status :
                    pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> write).toList())) {
                assertThat(status.get()).isIn(201, 409);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(Database.query("select 1 from note where text = ?", key)).hasSize(1);
    }

    @Test
    void aKeyIsFreeAgainAfterADay() {
        var key = UUID.randomUUID().toString();
        post(key, "first " + key).statusCode(201);
        Database.execute(
                "update idempotency_key set created_at = created_at - interval '24 hours 1 second' where key = ?", key);
        post(key, "second " + key).statusCode(201).header("Idempotent-Replayed", (String) null);
    }

    private static io.restassured.response.ValidatableResponse post(String key, String text) {
        return Api.as(Tokens.officer("NOTES"))
                .header("Idempotency-Key", key)
                .body("{\"text\": \"%s\"}".formatted(text))
                .post("/v1/notes")
                .then();
    }
}
