package prongsai.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.notification.ADueThing;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;
import prongsai.notification.channel.Answer;
import prongsai.notification.delivery.DeliveryQueue.Claimed;
import prongsai.notification.reminder.Worker;
import prongsai.notification.webhook.AWebhook;
import prongsai.notification.webhook.WebhookReceiver;

/** Several workers, one of which may die. */
@QuarkusTest
class DeliveryQueueTest {

    private static final String DAY = "2024-06-08";

    @Inject
    DeliveryQueue queue;

    @Inject
    Worker worker;

    private final AnAgency agency = AnAgency.known();
    private final WebhookReceiver receiver = new WebhookReceiver();
    private String endpoint;

    @BeforeEach
    void somethingIsTold() {
        Bench.clear();
        endpoint = "webhook:" + AWebhook.listening(agency, receiver).id();
        IntStream.range(0, 20).forEach(i -> ADueThing.report(agency).scheduled());
        worker.worksAt(DAY, "08:30");
    }

    @AfterEach
    void clear() {
        receiver.close();
        Bench.clear();
    }

    @Test
    void workersAtTheSameTimeClaimEachOnce() {
        var claims = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> queue.claim(endpoint, 5)))
                .toList();
        var ids = claims.stream()
                .flatMap(claim -> claim.join().stream())
                .map(claimed -> claimed.parcel().id())
                .toList();
        assertThat(ids).hasSize(20).doesNotHaveDuplicates();
        assertThat(queue.claim(endpoint, 5)).isEmpty();
        assertThat(queue.waiting()).isEmpty();
    }

    @Test
    void whatADeadWorkerHeldIsTakenOverWhenItsLeaseEnds() {
        var lost = queue.claim(endpoint, 1).get(0);
        queue.claim(endpoint, 20);
        Bench.itIs(DAY, "08:30:31");
        assertThat(queue.claim(endpoint, 20)).isEmpty();
        Bench.itIs(DAY, "08:30:32"); // twice the receiver's second, and the margin of half a minute
        var taken = queue.claim(endpoint, 20);
        assertThat(taken).hasSize(20);
        assertThat(tries(lost.parcel().id())).containsExactly("1 TROUBLE worker lost");
        var again = of(taken, lost.parcel().id());
        assertThat(again.fence()).isGreaterThan(lost.fence());
        assertThat(queue.settle(lost.parcel().id(), lost.fence(), Answer.taken()))
                .isFalse();
        assertThat(queue.settle(again.parcel().id(), again.fence(), Answer.taken()))
                .isTrue();
        assertThat(tries(lost.parcel().id())).containsExactly("1 TROUBLE worker lost", "2 TAKEN null");
    }

    @Test
    void oneThatTakesItsWorkerWithItTenTimesIsGivenUp() {
        var id = queue.claim(endpoint, 1).get(0).parcel().id();
        for (int day = 9; day < 18; day++) {
            Bench.itIs("2024-06-" + (day < 10 ? "0" + day : day), "09:00");
            of(queue.claim(endpoint, 20), id);
        }
        Bench.itIs("2024-06-18", "09:00");
        queue.claim(endpoint, 20);
        assertThat(Database.query("select tries, state from delivery where id = ?::uuid", id.toString()))
                .extracting(row -> row.get("tries") + " " + row.get("state"))
                .containsExactly("10 FAILED");
        assertThat(tries(id)).hasSize(10);
    }

    private static Claimed of(List<Claimed> claimed, UUID id) {
        return claimed.stream()
                .filter(one -> one.parcel().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> tries(UUID id) {
        return Database.query(
                        "select number, outcome, answer from delivery_try where delivery_id = ?::uuid order by at, number",
                        id.toString())
                .stream()
                .map(row -> row.get("number") + " " + row.get("outcome") + " " + row.get("answer"))
                .toList();
    }
}
