package prongsai.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.notification.mail.MailServer.mails;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import prongsai.notification.ADueThing;
import prongsai.notification.APolicy;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;
import prongsai.notification.mail.MailServer;

@QuarkusTest
class DigestTest {

    private static final String DAY = "2024-06-08";

    @Inject
    Worker worker;

    @Inject
    ReminderQueue queue;

    @Inject
    ReminderRepository rows;

    private AnAgency agency;

    @BeforeEach
    void aPolicyAsksForDigests() {
        Bench.clear();
        agency = AnAgency.known();
        Bench.itIs("2024-02-01", "10:00");
        APolicy.forAll().digest().written();
        worker.plansAnew();
    }

    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void twoItemsForOneMailboxAtOneHourMakeOneMessage() throws MessagingException, IOException {
        var far = ADueThing.report(agency).dueOn("2024-06-15").scheduled();
        var near = ADueThing.followUp(agency).dueOn("2024-06-09").scheduled();
        worker.worksAt(DAY, "08:30");
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0).getSubject()).isEqualTo("แจ้งเตือน 2 รายการ: อีก 1 วันครบกำหนด");
        var text = MailServer.part(mails().get(0), "text/plain");
        assertThat(text.indexOf("กำกับติดตาม")).isLessThan(text.indexOf("รายงานความก้าวหน้า"));
        assertThat(far.states().get(0)).isEqualTo("7 SENT");
        assertThat(near.states()).contains("1 SENT");
    }

    @Test
    void mailboxesOfOneAgencyGetMessagesOfTheirOwn() {
        var treasury = UUID.randomUUID();
        agency.unit(treasury, "klang@t.example").told();
        ADueThing.followUp(agency).of(treasury).scheduled();
        ADueThing.report(agency).of(treasury).scheduled();
        ADueThing.report(agency).scheduled();
        worker.worksAt(DAY, "08:30");
        assertThat(mails()).hasSize(2);
    }

    @Test
    void aVacantUnitsItemsComeInTheAgencysMessage() {
        var vacant = UUID.randomUUID();
        agency.unit(vacant, null).told();
        ADueThing.followUp(agency).of(vacant).scheduled();
        ADueThing.report(agency).scheduled();
        worker.worksAt(DAY, "08:30");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whatComesDueLaterThatDayWaitsForTheNext() {
        ADueThing.report(agency).scheduled();
        worker.worksAt(DAY, "08:30");
        var late = ADueThing.report(agency).enteredOn(DAY).scheduled();
        worker.worksAt(DAY, "16:00");
        assertThat(mails()).hasSize(1);
        assertThat(late.reminders().get(0)).containsEntry("state", "PLANNED").containsEntry("reason", "MAILBOX_SERVED");
        worker.worksAt("2024-06-09", "08:29");
        assertThat(mails()).hasSize(1);
        worker.worksAt("2024-06-09", "08:30");
        assertThat(mails()).hasSize(2);
        assertThat(late.states().get(0)).isEqualTo("7 SENT");
    }

    @RepeatedTest(2)
    void workersAtTheSameTimeNeverSplitADigest() {
        var other = AnAgency.known();
        var things = IntStream.range(0, 12)
                .mapToObj(i -> ADueThing.followUp(i % 2 == 0 ? agency : other).scheduled())
                .toList();
        Bench.itIs(DAY, "08:30");
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(i -> CompletableFuture.runAsync(worker::works))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(mails()).hasSize(2);
        assertThat(things).allSatisfy(thing -> assertThat(thing.states().get(0)).isEqualTo("7 SENT"));
    }

    @Test
    void aRowThatSomebodyElseHoldsKeepsTheDigestWaitingInsteadOfSplittingIt() {
        ADueThing.report(agency).scheduled();
        var held = ADueThing.report(agency).scheduled();
        Bench.itIs(DAY, "08:30");
        QuarkusTransaction.requiringNew().run(() -> {
            rows.ofItem(held.id(), LockModeType.PESSIMISTIC_WRITE);
            assertThat(CompletableFuture.supplyAsync(queue::claim).join())
                    .as("others are told, and no mail is written")
                    .hasValue(List.of());
            assertThat(CompletableFuture.supplyAsync(queue::claim).join())
                    .as("nothing else happens")
                    .isEmpty();
        });
        worker.works();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void afterTroubleTheSameDigestIsTriedAgainAndItsCopyIsKnown() throws MessagingException {
        var things = new ADueThing[] {
            ADueThing.report(agency).scheduled(), ADueThing.report(agency).scheduled()
        };
        MailServer.losesTheAnswer();
        worker.worksAt(DAY, "08:30");
        worker.worksAt(DAY, "08:31");
        assertThat(mails()).hasSize(2);
        assertThat(mails().get(0).getMessageID()).isEqualTo(mails().get(1).getMessageID());
        assertThat(things).extracting(thing -> thing.states().get(0)).containsOnly("7 SENT");
    }

    @Test
    void aRefusedMailboxFailsAllThatWereInTheDigest() {
        var things = new ADueThing[] {
            ADueThing.report(agency).scheduled(), ADueThing.report(agency).scheduled()
        };
        MailServer.answers("RCPT", "550 5.1.1 nobody");
        worker.worksAt(DAY, "08:30");
        assertThat(mails()).isEmpty();
        assertThat(things).extracting(thing -> thing.states().get(0)).containsOnly("7 FAILED");
    }

    @Test
    void withoutThePolicyEachItemHasItsLetter() {
        Bench.clear();
        ADueThing.report(agency).scheduled();
        ADueThing.report(agency).scheduled();
        worker.worksAt(DAY, "08:30");
        assertThat(mails()).hasSize(2);
    }
}
