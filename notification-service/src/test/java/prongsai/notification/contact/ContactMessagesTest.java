package prongsai.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.notification.contact.AContact.LINE_GROUP;
import static prongsai.notification.mail.MailServer.mails;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.notification.ADueThing;
import prongsai.notification.APolicy;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;
import prongsai.notification.delivery.Courier;
import prongsai.notification.line.LineStandIn;
import prongsai.notification.mail.MailServer;
import prongsai.notification.reminder.Worker;

/** Who is told of what is due, where an agency has contacts. */
@QuarkusTest
class ContactMessagesTest {

    private static final String DAY = "2024-06-08";

    @Inject
    Courier courier;

    @Inject
    Worker worker;

    private final UUID unit = UUID.randomUUID();
    private final AnAgency town =
            AnAgency.notTold().unit(unit, "klang@t.example").told();

    @BeforeEach
    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void aConfirmedMailboxTakesThePlaceOfTheAgencysOwn() {
        AContact.mailbox(town, "ita@t.example").entered().confirmed();
        ADueThing.report(town).scheduled();
        ADueThing.report(town).of(unit).scheduled();
        everybodyWorksAt("08:30");
        assertThat(receivers()).containsExactlyInAnyOrder("ita@t.example", "klang@t.example");
    }

    @Test
    void aUnitsContactComesBeforeItsMailboxAndForItsKindOnly() {
        AContact.mailbox(town, "ita@t.example")
                .of(unit)
                .wanting("REPORT")
                .entered()
                .confirmed();
        ADueThing.report(town).of(unit).scheduled();
        ADueThing.followUp(town).of(unit).scheduled();
        everybodyWorksAt("08:30");
        assertThat(receivers()).containsExactlyInAnyOrder("ita@t.example", "klang@t.example");
    }

    @Test
    void whoIsNotConfirmedIsToldNothing() {
        AContact.mailbox(town, "ita@t.example").entered();
        AContact.line(town, LINE_GROUP).entered();
        clearMessages();
        ADueThing.report(town).scheduled();
        everybodyWorksAt("08:30");
        assertThat(receivers()).containsExactly(town.mailbox());
        assertThat(LineStandIn.taken()).isEmpty();
    }

    @Test
    void furtherMailboxesAndLineAreToldAsWell() {
        AContact.mailbox(town, "first@t.example").entered().confirmed();
        AContact.mailbox(town, "second@t.example").entered().confirmed();
        AContact.line(town, LINE_GROUP).entered().confirmed();
        clearMessages();
        ADueThing.report(town).scheduled();
        everybodyWorksAt("08:30");
        assertThat(receivers()).containsExactlyInAnyOrder("first@t.example", "second@t.example");
        assertThat(LineStandIn.taken()).hasSize(1);
        assertThat(LineStandIn.taken().get(0).getString("to")).isEqualTo(LINE_GROUP);
        assertThat(LineStandIn.taken().get(0).encode())
                .contains("อีก 7 วันจะครบกำหนดส่งรายงาน")
                .doesNotContain("อีเมลฉบับนี้");
    }

    @Test
    void aDigestIsOneMessageADayForEachOfThem() {
        Bench.itIs("2024-02-01", "10:00");
        APolicy.forAll().digest().written();
        worker.plansAnew();
        AContact.line(town, LINE_GROUP).entered().confirmed();
        clearMessages();
        ADueThing.report(town).scheduled();
        ADueThing.followUp(town).scheduled();
        Bench.itIs(DAY, "08:30");
        worker.tells();
        everybodyWorksAt("08:31");
        assertThat(LineStandIn.taken()).hasSize(1);
        assertThat(LineStandIn.taken().get(0).encode()).contains("2 รายการ");
        ADueThing.report(town).enteredOn(DAY).scheduled();
        everybodyWorksAt("16:00");
        assertThat(LineStandIn.taken()).hasSize(1);
        Bench.itIs("2024-06-09", "08:30");
        courier.works();
        assertThat(LineStandIn.taken()).hasSize(2);
    }

    @Test
    void whatIsDoneMeanwhileIsNotToldAnyMore() {
        AContact.line(town, LINE_GROUP).entered().confirmed();
        clearMessages();
        var thing = ADueThing.report(town).scheduled();
        Bench.itIs(DAY, "08:30");
        worker.tells();
        thing.done();
        everybodyWorksAt("08:31");
        assertThat(LineStandIn.taken()).isEmpty();
        assertThat(Database.query("select 1 from delivery where channel = 'LINE' and state = 'CANCELLED'"))
                .hasSize(1);
    }

    @Test
    void withoutAnyMailboxAContactIsEnoughToHaveItSent() {
        var poor = AnAgency.notTold().mailbox(null).told();
        AContact.line(poor, LINE_GROUP).entered().confirmed();
        clearMessages();
        var thing = ADueThing.report(poor).scheduled();
        everybodyWorksAt("08:30");
        assertThat(LineStandIn.taken()).hasSize(1);
        assertThat(thing.states().get(0)).isEqualTo("7 SENT");
        assertThat(Events.published("prongsai.reminder.sent.v1", reminderId(thing)))
                .hasSize(1);
    }

    @Test
    void whereNoContactCanBeReachedEitherItFails() {
        var poor = AnAgency.notTold().mailbox(null).told();
        AContact.line(poor, LINE_GROUP).entered().confirmed();
        clearMessages();
        LineStandIn.answers(400);
        var thing = ADueThing.report(poor).scheduled();
        everybodyWorksAt("08:30");
        everybodyWorksAt("11:30");
        assertThat(thing.reminders().get(0)).containsEntry("state", "FAILED").containsEntry("reason", "NO_MAILBOX");
        assertThat(Events.published("prongsai.reminder.failed.v1", reminderId(thing)))
                .hasSize(1);
    }

    @Test
    void aConfirmedMailboxHealsWhatHadFailed() {
        var poor = AnAgency.notTold().mailbox(null).told();
        var thing = ADueThing.report(poor).scheduled();
        everybodyWorksAt("08:30");
        assertThat(thing.states().get(0)).isEqualTo("7 FAILED");
        AContact.mailbox(poor, "ita@t.example").entered().confirmed();
        clearMessages();
        everybodyWorksAt("09:00");
        assertThat(receivers()).containsExactly("ita@t.example");
        assertThat(thing.states().get(0)).isEqualTo("7 SENT");
    }

    private void everybodyWorksAt(String time) {
        Bench.itIs(DAY, time);
        worker.tells();
        worker.works();
        courier.works();
    }

    @Test
    void whatWaitsForAnotherTryComesAlongInTheDigestToAChosenMailbox() {
        Bench.itIs("2024-02-01", "10:00");
        APolicy.forAll().digest().written();
        worker.plansAnew();
        AContact.mailbox(town, "ita@t.example").entered().confirmed();
        clearMessages();
        ADueThing.report(town).scheduled();
        MailServer.answers("RCPT", "451 4.7.1 later");
        worker.worksAt(DAY, "08:30:00");
        MailServer.reset();
        ADueThing.report(town).enteredOn(DAY).scheduled();
        worker.worksAt(DAY, "08:30:30");
        assertThat(receivers()).containsExactly("ita@t.example");
        assertThat(subject(mails().get(0))).contains("2 รายการ");
    }

    /** Sends the confirmation messages away and forgets them. */
    private void clearMessages() {
        courier.works();
        MailServer.reset();
        LineStandIn.reset();
    }

    private static List<String> receivers() {
        return mails().stream()
                .filter(mail -> !subject(mail).startsWith("ยืนยัน"))
                .map(ContactMessagesTest::receiver)
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String receiver(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID reminderId(ADueThing thing) {
        return (UUID) thing.reminders().get(0).get("id");
    }
}
