package prongsai.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.notification.ADueThing;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;
import prongsai.notification.channel.Answer;
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
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> queue.claim(Map.of(endpoint, 5))))
                .toList();
        var ids = claims.stream()
                .flatMap(claim -> claim.join().stream())
                .map(claimed -> claimed.parcel().id())
                .toList();
        assertThat(ids).hasSize(20).doesNotHaveDuplicates();
        assertThat(queue.claim(Map.of(endpoint, 5))).isEmpty();
        assertThat(queue.waiting()).isEmpty();
    }

    @Test
    void whatADeadWorkerHeldIsTakenOverWhenItsLeaseEnds() {
        var lost = queue.claim(Map.of(endpoint, 1)).get(0);
        queue.claim(Map.of(endpoint, 20));
        Bench.itIs(DAY, "08:30:31");
        assertThat(queue.claim(Map.of(endpoint, 20))).isEmpty();
        Bench.itIs(DAY, "08:30:32"); // twice the receiver's second, and the margin of half a minute
        var taken = queue.claim(Map.of(endpoint, 20));
        assertThat(taken).hasSize(20);
        assertThat(tries(lost.parcel().id())).containsExactly("1 TROUBLE worker lost");
        var again = of(taken, lost.parcel().id());
        assertThat(again.fence()).isGreaterThan(lost.fence());
        var late = new Answered(lost, Answer.taken());
        var inTime = new Answered(again, Answer.taken());
        assertThat(queue.settle(List.of(late))).containsExactly(late);
        assertThat(queue.settle(List.of(inTime))).isEmpty();
        assertThat(tries(lost.parcel().id())).containsExactly("1 TROUBLE worker lost", "2 TAKEN null");
    }

    @Test
    void oneThatTakesItsWorkerWithItTenTimesIsGivenUp() {
        var id = queue.claim(Map.of(endpoint, 1)).get(0).parcel().id();
        for (int day = 9; day < 18; day++) {
            Bench.itIs("2024-06-" + (day < 10 ? "0" + day : day), "09:00");
            of(queue.claim(Map.of(endpoint, 20)), id);
        }
        Bench.itIs("2024-06-18", "09:00");
        queue.claim(Map.of(endpoint, 20));
        assertThat(Database.query("select tries, state from delivery where id = ?::uuid", id.toString()))
                .extracting(row -> row.get("tries") + " " + row.get("state"))
                .containsExactly("10 FAILED");
        assertThat(tries(id)).hasSize(10);
    }

    @Test
    void whatIsGivenBackIsDueAsBeforeAndHasLostNoTry() {
        var claimed = queue.claim(Map.of(endpoint, 3));
        queue.giveBack(claimed.subList(0, 2));
        assertThat(Database.query(
                        "select 1 from delivery where state = 'PLANNED' and tries = 0 and endpoint = ?", endpoint))
                .hasSize(19);
        assertThat(queue.claim(Map.of(endpoint, 20))).hasSize(19);
        queue.giveBack(claimed.subList(0, 2)); // they are another worker's by now
        assertThat(queue.claim(Map.of(endpoint, 20))).isEmpty();
    }

    @Test
    void anAnswerThatIsTooLateDoesNotKeepTheOthersFromBeingMarked() {
        var first = queue.claim(Map.of(endpoint, 1)).get(0);
        Bench.itIs(DAY, "08:40");
        var all = queue.claim(Map.of(endpoint, 20)).stream()
                .map(claimed -> new Answered(claimed, Answer.taken()))
                .toList();
        var late = new Answered(first, Answer.refused("410"));
        assertThat(queue.settle(Stream.concat(Stream.of(late), all.stream()).toList()))
                .containsExactly(late);
        assertThat(Database.query("select 1 from delivery where state = 'DELIVERED' and endpoint = ?", endpoint))
                .hasSize(20);
    }

    @Test
    void oneThatCannotBeWrittenHasHadATryAndHoldsUpNoOther() {
        try (var neighbour = new WebhookReceiver()) {
            var broken = "webhook:" + AWebhook.listening(agency, neighbour).id();
            ADueThing.report(agency).scheduled();
            worker.worksAt(DAY, "08:30");
            Database.execute("update webhook set url = 'no url' where 'webhook:' || id = ?", broken);

            var claimed = queue.claim(Map.of(endpoint, 30, broken, 30));

            assertThat(claimed).hasSize(21).allMatch(one -> one.endpoint().equals(endpoint));
            var id = (UUID) Database.query("select id from delivery where endpoint = ?", broken)
                    .get(0)
                    .get("id");
            assertThat(tries(id)).containsExactly("1 TROUBLE not writable");
            assertThat(queue.claim(Map.of(broken, 30))).isEmpty();
        }
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
