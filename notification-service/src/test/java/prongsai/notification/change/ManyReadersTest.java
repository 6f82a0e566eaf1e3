package prongsai.notification.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.math.BigDecimal;
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
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;
import prongsai.notification.ADueThing;
import prongsai.notification.APolicy;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;
import prongsai.notification.reminder.Worker;

/** As many as may have a board open in the morning. */
@QuarkusTest
class ManyReadersTest {

    private static final int READERS = 500;

    @Inject
    Worker worker;

    private final AnAgency town = AnAgency.known();
    private final AtomicInteger connected = new AtomicInteger();
    private final ConcurrentLinkedQueue<Long> heardAt = new ConcurrentLinkedQueue<>();
    private ADueThing thing;

    @BeforeEach
    void somethingIsDue() {
        Bench.clear();
        Bench.itIs("2024-06-08", "08:00");
        thing = ADueThing.report(town).scheduled();
    }

    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void fiveHundredHearOfAChangeWithinTwoSeconds() {
        var waits = waits("/v1/due-items/stream", APolicy.OPERATOR, "\"ACKNOWLEDGED\"", () -> Api.as(APolicy.OPERATOR)
                .header("If-Match", "*")
                .body("{}")
                .post("/v1/due-items/" + thing.id() + "/acknowledgement")
                .then()
                .statusCode(200));
        assertThat(waits.get(READERS * 95 / 100)).as("the 95th percentile").isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void fiveHundredWhoHearOfAReminderCostOneQuestionASecond() {
        Database.execute("create extension if not exists pg_stat_statements");
        Database.execute("select pg_stat_statements_reset()");
        var start = new AtomicLong();
        var waits = waits("/v1/reminders/stream", Tokens.officer(town.code()), "\"DUE\"", () -> {
            // Each has asked once for what it missed.
            Awaitility.await().until(() -> questions("%starts_with%r.told_no, r.id) >%") >= READERS);
            Database.execute("select pg_stat_statements_reset()");
            start.set(System.nanoTime());
            worker.worksAt("2024-06-08", "08:30");
        });
        long questions = questions("%r.told_no <%");
        long seconds = Duration.ofNanos(System.nanoTime() - start.get()).toSeconds();
        assertThat(questions).isPositive().isLessThanOrEqualTo(seconds + 2);
        assertThat(waits).hasSize(READERS);
    }

    private static long questions(String like) {
        return ((BigDecimal) Database.query(
                                """
                                select coalesce(sum(calls), 0) as calls from pg_stat_statements
                                where query like ? and query not like '%pg_stat_statements%'""",
                                like)
                        .get(0)
                        .get("calls"))
                .longValue();
    }

    /** How long each of them waits for that event, the shortest first. */
    private List<Duration> waits(String stream, String token, String event, Runnable happening) {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<CompletableFuture<?>> streams = IntStream.range(0, READERS)
                .<CompletableFuture<?>>mapToObj(i -> client.sendAsync(request(stream, token), answer -> body(event)))
                .toList();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> connected.get() == READERS);
        long start = System.nanoTime();
        happening.run();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> heardAt.size() == READERS);
        streams.forEach(one -> one.cancel(true));
        return heardAt.stream().map(at -> Duration.ofNanos(at - start)).sorted().toList();
    }

    private static HttpRequest request(String stream, String token) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + stream))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token)
                .build();
    }

    private HttpResponse.BodySubscriber<Void> body(String event) {
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
                } else if (line.startsWith("data:") && line.contains(event)) {
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
