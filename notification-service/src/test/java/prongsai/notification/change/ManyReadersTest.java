package prongsai.notification.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Api;
import prongsai.notification.ADueThing;
import prongsai.notification.APolicy;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;

/** As many as may have a board open in the morning. */
@QuarkusTest
class ManyReadersTest {

    private static final int READERS = 500;

    private final AtomicInteger connected = new AtomicInteger();
    private final ConcurrentLinkedQueue<Long> heardAt = new ConcurrentLinkedQueue<>();
    private ADueThing thing;

    @BeforeEach
    void somethingIsDue() {
        Bench.clear();
        Bench.itIs("2024-06-10", "09:00");
        thing = ADueThing.report(AnAgency.known()).scheduled();
    }

    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void fiveHundredHearOfAChangeWithinTwoSeconds() {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<CompletableFuture<?>> streams = IntStream.range(0, READERS)
                .<CompletableFuture<?>>mapToObj(i -> client.sendAsync(request(), answer -> body()))
                .toList();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> connected.get() == READERS);
        long start = System.nanoTime();
        Api.as(APolicy.OPERATOR)
                .header("If-Match", "*")
                .body("{}")
                .post("/v1/due-items/" + thing.id() + "/acknowledgement")
                .then()
                .statusCode(200);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> heardAt.size() == READERS);
        streams.forEach(stream -> stream.cancel(true));
        var waits = heardAt.stream()
                .map(at -> Duration.ofNanos(at - start))
                .sorted()
                .toList();
        assertThat(waits.get(READERS * 95 / 100)).as("the 95th percentile").isLessThan(Duration.ofSeconds(2));
    }

    private static HttpRequest request() {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/due-items/stream"))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + APolicy.OPERATOR)
                .build();
    }

    private HttpResponse.BodySubscriber<Void> body() {
        return HttpResponse.BodySubscribers.fromLineSubscriber(new Flow.Subscriber<String>() {
            private boolean known;

            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(String line) {
                if (line.startsWith("id:") && !known) {
                    known = true;
                    connected.incrementAndGet();
                } else if (line.startsWith("data:") && line.contains("\"ACKNOWLEDGED\"")) {
                    heardAt.add(System.nanoTime());
                }
            }

            @Override
            public void onError(Throwable cancelled) {}

            @Override
            public void onComplete() {}
        });
    }
}
