package prongsai.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.notification.mail.MailServer.mails;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.notification.ADueThing;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;
import prongsai.notification.mail.MailServer;
import prongsai.notification.mail.Post;

@QuarkusTest
class ReminderJobTest {

    @Inject
    ReminderQueue queue;

    @Inject
    ReminderText text;

    @Inject
    Post post;

    @Inject
    ManagedExecutor executor;

    @Inject
    ReminderSettings settings;

    private ReminderJob job;

    @BeforeEach
    void aJobOfItsOwn() {
        Bench.clear();
        job = new ReminderJob(new ReminderSender(queue, text, post), executor, settings);
    }

    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void aRoundSendsAllThatIsDue() {
        var agency = AnAgency.known();
        ADueThing.followUp(agency).scheduled();
        ADueThing.report(agency).scheduled();
        Bench.itIs("2024-06-08", "08:30");
        job.run();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void aStopLetsTheMailUnderWayBeMarkedAndBeginsNoOther() {
        var agency = AnAgency.known();
        var things = new ADueThing[] {
            ADueThing.followUp(agency).scheduled(), ADueThing.followUp(agency).scheduled()
        };
        Bench.itIs("2024-06-08", "08:30");
        MailServer.isSilent();
        var round = CompletableFuture.runAsync(job::run);
        Awaitility.await().until(() -> !mails().isEmpty());
        var stop = new Thread(this::stop);
        stop.start();
        Awaitility.await().until(() -> stop.getState() == Thread.State.TIMED_WAITING);
        MailServer.speaks();
        round.join();
        job.run();
        assertThat(mails()).hasSize(1);
        assertThat(things).extracting(thing -> thing.states().get(0)).containsExactlyInAnyOrder("7 SENT", "7 PLANNED");
    }

    private void stop() {
        try {
            job.stop(new ShutdownEvent());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
