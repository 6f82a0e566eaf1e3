package prongsai.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.notification.mail.MailServer.mails;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.notification.ADueThing;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;
import prongsai.notification.channel.Answer;
import prongsai.notification.mail.MailServer;

@QuarkusTest
class ReminderWorkersTest {

    private static final String DAY = "2024-06-08";

    @Inject
    ReminderQueue queue;

    @Inject
    DueRows due;

    @Inject
    ReminderSender sender;

    @Inject
    Worker worker;

    @BeforeEach
    @AfterEach
    void clear() {
        Bench.clear();
    }

    @RepeatedTest(2)
    void workersAtTheSameTimeSendEachReminderOnce() {
        var agency = AnAgency.known();
        var things = IntStream.range(0, 15)
                .mapToObj(i -> ADueThing.followUp(agency).scheduled())
                .toList();
        Bench.itIs(DAY, "08:30");
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(i -> CompletableFuture.runAsync(worker::works))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(mails()).hasSize(15);
        assertThat(things).allSatisfy(thing -> {
            assertThat(thing.states()).containsExactly("7 SENT", "1 PLANNED", "0 PLANNED", "-1 PLANNED");
            assertThat(sentEvents(thing)).hasSize(1);
        });
    }

    @Test
    void anAgencyThatAnotherWorkerIsClaimingIsSkippedNotWaitedFor() {
        var agency = AnAgency.known();
        ADueThing.followUp(agency).scheduled();
        ADueThing.followUp(agency).scheduled();
        Bench.itIs(DAY, "08:30");
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(queue.claim()).get().asList().hasSize(2); // not committed yet
            assertThat(CompletableFuture.supplyAsync(queue::claim).join()).isEmpty();
        });
        assertThat(queue.claim()).isEmpty();
    }

    @Test
    void workersAtTheSameTimeFindDifferentAgenciesAndEachAllThatIsDueThere() {
        for (var agency : List.of(AnAgency.known(), AnAgency.known())) {
            IntStream.range(0, 3).forEach(i -> ADueThing.followUp(agency).scheduled());
        }
        Bench.itIs(DAY, "08:30");
        var found = new HashSet<UUID>();
        QuarkusTransaction.requiringNew().run(() -> {
            due.lockDue(1).forEach(reminder -> found.add(reminder.id()));
            assertThat(found).hasSize(3);
            CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                            .run(() -> due.lockDue(1).forEach(reminder -> found.add(reminder.id()))))
                    .join();
        });
        assertThat(found).hasSize(6);
    }

    @Test
    void aClaimTakesAFewStatementsHoweverMuchIsDue() {
        for (int i = 0; i < 4; i++) {
            var agency = AnAgency.known();
            IntStream.range(0, 3).forEach(number -> ADueThing.followUp(agency).scheduled());
        }
        Bench.itIs(DAY, "08:30");
        var statements = Database.statements("reminder|due_item|agency|unit|silence|holiday", queue::claim);
        assertThat(statements)
                .filteredOn(sql -> !sql.contains("from change ")) // the feed of changes asks at any time
                .hasSizeLessThanOrEqualTo(11);
    }

    @Test
    void whatIsGivenBackWithoutATryIsFreeAgainAtOnce() {
        var thing = ADueThing.followUp(AnAgency.known()).scheduled();
        Bench.itIs(DAY, "08:30");
        var turn = worker.claims().orElseThrow();
        queue.giveBack(List.of(turn));
        assertThat(thing.reminders().get(0)).containsEntry("state", "PLANNED").containsEntry("tries", 0);
        assertThat(worker.claims()).isPresent();
        queue.giveBack(List.of(turn));
        assertThat(thing.states().get(0)).as("lost already").isEqualTo("7 SENDING");
    }

    @Test
    void theAccountOfAMailThatIsGivenBackTellsOfItsTriesOnly() {
        ADueThing.followUp(AnAgency.known()).scheduled();
        Bench.itIs(DAY, "08:30");
        queue.giveBack(List.of(worker.claims().orElseThrow()));
        assertThat(accounts()).as("never tried").isEmpty();
        var tried = worker.claims().orElseThrow();
        assertThat(accounts()).containsExactly(Map.of("state", "SENDING", "tries", 1));
        worker.marks(tried, Answer.trouble("unreachable"));
        Bench.itIs(DAY, "08:40");
        var again = worker.claims().orElseThrow();
        queue.giveBack(List.of(again));
        assertThat(accounts()).containsExactly(Map.of("state", "PLANNED", "tries", 1));
        queue.giveBack(List.of(again));
        assertThat(accounts()).as("lost already").containsExactly(Map.of("state", "PLANNED", "tries", 1));
    }

    private static List<Map<String, Object>> accounts() {
        return Database.query("select state, tries from delivery");
    }

    @Test
    void aSilentWorkersReminderIsTakenOverWhenItsLeaseEnds() {
        var thing = ADueThing.followUp(AnAgency.known()).scheduled();
        Bench.itIs(DAY, "08:30:00");
        assertThat(worker.claims()).isPresent(); // this worker is killed now
        worker.worksAt(DAY, "08:30:59");
        assertThat(mails()).isEmpty();
        worker.worksAt(DAY, "08:31:00");
        assertThat(mails()).hasSize(1);
        assertThat(thing.reminders().get(0).get("tries")).isEqualTo(2);
    }

    @Test
    void aWorkerThatLostItsLeaseCannotMark() {
        var thing = ADueThing.followUp(AnAgency.known()).scheduled();
        Bench.itIs(DAY, "08:30");
        var slow = worker.claims().orElseThrow();
        Bench.itIs(DAY, "08:31");
        var other = worker.claims().orElseThrow();
        assertThat(other.reminderId()).isEqualTo(slow.reminderId());
        assertThat(worker.marks(slow, Answer.trouble("silent"))).isFalse();
        assertThat(queue.renew(List.of(slow))).isFalse();
        assertThat(worker.marks(other, Answer.taken())).isTrue();
        assertThat(worker.marks(slow, Answer.taken())).isFalse();
        assertThat(thing.states().get(0)).isEqualTo("7 SENT");
        assertThat(sentEvents(thing)).hasSize(1);
    }

    @Test
    void aWorkerThatIsOnlySlowMayStillMark() {
        var thing = ADueThing.followUp(AnAgency.known()).scheduled();
        Bench.itIs(DAY, "08:30");
        var slow = worker.claims().orElseThrow();
        Bench.itIs(DAY, "08:35");
        assertThat(worker.marks(slow, Answer.taken())).isTrue();
        assertThat(thing.states().get(0)).isEqualTo("7 SENT");
    }

    @Test
    void aLeaseIsRenewedWhileTheServerThinks() {
        ADueThing.followUp(AnAgency.known()).scheduled();
        Bench.itIs(DAY, "08:30:00");
        MailServer.isSilent();
        var slow = CompletableFuture.runAsync(sender::step);
        Awaitility.await().until(() -> !mails().isEmpty());
        Bench.itIs(DAY, "08:30:50");
        sender.renewLeases();
        Bench.itIs(DAY, "08:31:30");
        assertThat(worker.claims()).isEmpty();
        MailServer.speaks();
        slow.join();
        worker.worksAt(DAY, "08:40:00");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void aReminderThatTakesEveryWorkerWithItIsGivenUp() {
        var thing = ADueThing.followUp(AnAgency.known()).scheduled();
        for (int minute = 30; minute < 35; minute++) {
            Bench.itIs(DAY, "08:" + minute);
            assertThat(worker.claims()).isPresent();
        }
        worker.worksAt(DAY, "08:35");
        assertThat(thing.states().get(0)).isEqualTo("7 FAILED");
        assertThat(mails()).isEmpty();
    }

    @Test
    void whatIsDoneWhileAWorkerHoldsItStaysWithTheWorker() {
        var thing = ADueThing.followUp(AnAgency.known()).scheduled();
        Bench.itIs(DAY, "08:30");
        var turn = worker.claims().orElseThrow();
        thing.done();
        assertThat(thing.states()).containsExactly("7 SENDING", "1 STOPPED", "0 STOPPED", "-1 STOPPED");
        assertThat(worker.marks(turn, Answer.trouble("unreachable"))).isTrue();
        worker.worksAt(DAY, "08:31");
        assertThat(thing.states().get(0)).isEqualTo("7 STOPPED");
        assertThat(mails()).isEmpty();
    }

    private static List<?> sentEvents(ADueThing thing) {
        return Events.published(
                "prongsai.reminder.sent.v1", (UUID) thing.reminders().get(0).get("id"));
    }
}
