package prongsai.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.notification.mail.MailServer.mails;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Events;
import prongsai.notification.ADueThing;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;
import prongsai.notification.mail.MailServer;

@QuarkusTest
class ReminderTroubleTest {

    private static final String FAILED = "prongsai.reminder.failed.v1";
    private static final String DAY = "2024-06-08";

    @Inject
    Worker worker;

    @BeforeEach
    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void whileTheMailServerIsAwayItIsTriedAgainByThePlan() {
        var thing = ADueThing.followUp(AnAgency.known()).scheduled();
        MailServer.goesAway();
        worker.worksAt(DAY, "08:30:00");
        worker.worksAt(DAY, "08:30:59");
        assertThat(first(thing, "state", "tries", "reason", "answer")).isEqualTo("PLANNED 1 MAIL_TROUBLE unreachable");
        MailServer.comesBack();
        worker.worksAt(DAY, "08:31:00");
        assertThat(first(thing, "state", "tries", "reason", "answer")).isEqualTo("SENT 2 null null");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void afterTheFifthTryItIsGivenUpAndOthersAreTold() {
        var thing = ADueThing.followUp(AnAgency.known()).scheduled();
        MailServer.goesAway();
        for (var time : new String[] {"08:30", "08:31", "08:36", "09:06", "11:06"}) {
            assertThat(Events.published(FAILED, reminderId(thing))).isEmpty();
            worker.worksAt(DAY, time);
        }
        assertThat(first(thing, "state", "tries", "reason")).isEqualTo("FAILED 5 MAIL_TROUBLE");
        assertThat(Events.published(FAILED, reminderId(thing))).hasSize(1);
        MailServer.comesBack();
        worker.worksAt(DAY, "23:00");
        assertThat(mails()).isEmpty();
    }

    @Test
    void theNextReminderTakesThePlaceOfOneThatIsStillBeingTried() {
        var thing = ADueThing.followUp(AnAgency.known()).scheduled();
        MailServer.goesAway();
        worker.worksAt("2024-06-13", "23:59");
        MailServer.comesBack();
        worker.worksAt("2024-06-14", "08:30");
        assertThat(thing.states()).containsExactly("7 SKIPPED", "1 SENT", "0 PLANNED", "-1 PLANNED");
        assertThat(mails()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 451 4.7.1 greylisted, PLANNED, MAIL_TROUBLE, 451 4.7.1",
        "RCPT, 550 5.1.1 nobody@here, FAILED, ADDRESS_REFUSED, 550 5.1.1",
        "RCPT, 550 no such user, FAILED, ADDRESS_REFUSED, 550",
        "., 554 5.7.1 looks like spam, FAILED, ADDRESS_REFUSED, 554 5.7.1",
        "., 452 4.3.1 disk full, PLANNED, MAIL_TROUBLE, 452 4.3.1",
        "MAIL, 553 5.7.1 sender not allowed, PLANNED, MAIL_TROUBLE, 553 5.7.1",
        "DATA, 421 shutting down, PLANNED, MAIL_TROUBLE, 421"
    })
    void whatTheServerAnswersDecides(String command, String reply, String state, String reason, String kept) {
        var thing = ADueThing.followUp(AnAgency.known()).scheduled();
        MailServer.answers(command, reply);
        worker.worksAt(DAY, "08:30");
        assertThat(first(thing, "state", "reason", "answer")).isEqualTo(state + " " + reason + " " + kept);
        assertThat(mails()).isEmpty();
        assertThat(Events.published(FAILED, reminderId(thing))).hasSize(state.equals("FAILED") ? 1 : 0);
    }

    @Test
    void oneRefusedAddressDoesNotDelayTheOthers() {
        ADueThing.followUp(AnAgency.known()).scheduled();
        ADueThing.followUp(AnAgency.known()).scheduled();
        MailServer.answers("RCPT", "550 5.1.1 nobody");
        worker.worksAt(DAY, "08:30");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void aServerThatSaysNothingIsTriedAgain() {
        var thing = ADueThing.followUp(AnAgency.known()).scheduled();
        MailServer.isSilent();
        worker.worksAt(DAY, "08:30");
        assertThat(first(thing, "state", "reason", "answer")).isEqualTo("PLANNED MAIL_TROUBLE silent");
    }

    /** The one case that SMTP leaves open: taken, but the answer was lost. The second copy is known by its Message-ID. */
    @Test
    void aMailWhoseAnswerWasLostIsSentAgainUnderTheSameMessageId() throws MessagingException {
        var thing = ADueThing.followUp(AnAgency.known()).scheduled();
        MailServer.losesTheAnswer();
        worker.worksAt(DAY, "08:30");
        assertThat(first(thing, "state")).isEqualTo("PLANNED");
        worker.worksAt(DAY, "08:31");
        assertThat(first(thing, "state")).isEqualTo("SENT");
        assertThat(mails()).hasSize(2);
        assertThat(mails().get(0).getMessageID())
                .isEqualTo(mails().get(1).getMessageID())
                .isEqualTo("<" + reminderId(thing) + "@prongsai.example>");
    }

    @Test
    void withoutAnyMailboxItFailsVisiblyAndIsHealedByOne() {
        var agency = AnAgency.notTold().mailbox(null).told();
        var thing = ADueThing.followUp(agency).scheduled();
        worker.worksAt(DAY, "08:30");
        assertThat(first(thing, "state", "reason", "tries")).isEqualTo("FAILED NO_MAILBOX 0");
        assertThat(Events.published(FAILED, reminderId(thing))).hasSize(1);
        agency.mailbox("saraban@healed.example").told();
        worker.worksAt(DAY, "09:00");
        assertThat(first(thing, "state")).isEqualTo("SENT");
        assertThat(Events.published("prongsai.reminder.sent.v1", reminderId(thing)))
                .hasSize(1);
    }

    @Test
    void healingSendsOnlyWhatIsStillTrue() {
        var agency = AnAgency.notTold().mailbox(" ").told();
        var thing = ADueThing.followUp(agency).scheduled();
        worker.worksAt(DAY, "08:30");
        worker.worksAt("2024-06-14", "08:30");
        agency.mailbox("saraban@healed.example").told();
        worker.worksAt("2024-06-14", "09:00");
        assertThat(thing.states()).containsExactly("7 SKIPPED", "1 SENT", "0 PLANNED", "-1 PLANNED");
    }

    @Test
    void aRefusedAddressIsTriedAgainOnlyWhenAnotherOneComes() throws MessagingException {
        var agency = AnAgency.known();
        var thing = ADueThing.followUp(agency).scheduled();
        MailServer.answers("RCPT", "550 5.1.1 nobody");
        worker.worksAt(DAY, "08:30");
        agency.told();
        worker.worksAt(DAY, "09:00");
        assertThat(first(thing, "state")).isEqualTo("FAILED");
        agency.mailbox("saraban@corrected.example").told();
        worker.worksAt(DAY, "09:30");
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0).getAllRecipients()).containsExactly(new InternetAddress("saraban@corrected.example"));
    }

    @Test
    void whatIsNoAddressAtAllIsRefusedWithoutAskingTheServer() {
        var thing = ADueThing.followUp(AnAgency.notTold().mailbox("no address").told())
                .scheduled();
        worker.worksAt(DAY, "08:30");
        assertThat(first(thing, "state", "answer")).isEqualTo("FAILED no mail address");
    }

    @Test
    void aReminderOfAnAgencyNotHeardOfWaitsForIt() {
        var agency = AnAgency.notTold();
        var thing = ADueThing.followUp(agency).scheduled();
        worker.worksAt(DAY, "08:30:00");
        assertThat(first(thing, "state", "reason", "tries")).isEqualTo("PLANNED AGENCY_UNKNOWN 0");
        agency.told();
        worker.worksAt(DAY, "08:30:01");
        assertThat(first(thing, "state")).isEqualTo("SENT");
    }

    private static String first(ADueThing thing, String... columns) {
        var row = thing.reminders().get(0);
        return String.join(
                " ",
                java.util.Arrays.stream(columns)
                        .map(column -> String.valueOf(row.get(column)))
                        .toList());
    }

    private static UUID reminderId(ADueThing thing) {
        return (UUID) thing.reminders().get(0).get("id");
    }
}
