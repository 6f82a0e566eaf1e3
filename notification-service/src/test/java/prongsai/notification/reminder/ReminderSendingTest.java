package prongsai.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.notification.mail.MailServer.mails;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.notification.ADueThing;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;

@QuarkusTest
class ReminderSendingTest {

    @Inject
    Worker worker;

    private final UUID treasury = UUID.randomUUID();

    @BeforeEach
    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void eachReminderComesAtItsHourOnce() {
        ADueThing.followUp(AnAgency.known()).scheduled();
        worker.worksAt("2024-06-08", "08:29:59");
        assertThat(mails()).isEmpty();
        worker.worksAt("2024-06-08", "08:30:00");
        worker.worksAt("2024-06-08", "23:00:00");
        assertThat(subjects()).containsExactly("แจ้งเตือน อีก 7 วันครบกำหนด");
        worker.worksAt("2024-06-14", "08:30:00");
        worker.worksAt("2024-06-15", "08:30:00");
        worker.worksAt("2024-06-16", "08:30:00");
        worker.worksAt("2024-12-31", "08:30:00");
        assertThat(subjects())
                .containsExactly(
                        "แจ้งเตือน อีก 7 วันครบกำหนด",
                        "แจ้งเตือน อีก 1 วันครบกำหนด",
                        "แจ้งเตือน ครบกำหนดวันนี้",
                        "แจ้งเตือน เลยกำหนดมาแล้ว 1 วัน");
    }

    @ParameterizedTest(name = "after a sleep until day {0} one mail says {2}")
    @CsvSource({
        "-8, 2024-06-07, ''",
        "-7, 2024-06-08, แจ้งเตือน อีก 7 วันครบกำหนด",
        "-6, 2024-06-09, แจ้งเตือน อีก 6 วันครบกำหนด",
        "-2, 2024-06-13, แจ้งเตือน อีก 2 วันครบกำหนด",
        "-1, 2024-06-14, แจ้งเตือน อีก 1 วันครบกำหนด",
        "0, 2024-06-15, แจ้งเตือน ครบกำหนดวันนี้",
        "1, 2024-06-16, แจ้งเตือน เลยกำหนดมาแล้ว 1 วัน",
        "2, 2024-06-17, แจ้งเตือน เลยกำหนดมาแล้ว 2 วัน"
    })
    void afterADowntimeOnlyWhatIsStillTrueIsSent(int day, String date, String said) {
        var thing = ADueThing.followUp(AnAgency.known()).scheduled();
        worker.worksAt(date, "09:00");
        assertThat(subjects())
                .isEqualTo(Stream.of(said).filter(s -> !s.isEmpty()).toList());
        assertThat(thing.reminders().stream()
                        .filter(row -> row.get("state").equals("SKIPPED"))
                        .map(row -> row.get("reason")))
                .containsOnly(Stream.of("SUPERSEDED").limit(day >= -1 ? 1 : 0).toArray());
    }

    @Test
    void whatIsLeftOfYesterdayWaitsForTodaysHour() {
        var thing = ADueThing.followUp(AnAgency.known()).scheduled();
        worker.worksAt("2024-06-14", "02:00");
        assertThat(mails()).isEmpty();
        assertThat(thing.states()).containsExactly("7 SKIPPED", "1 PLANNED", "0 PLANNED", "-1 PLANNED");
    }

    @ParameterizedTest(name = "entered on day {0}: {2} mails in all")
    @CsvSource({
        "-8, 2024-06-07, 4",
        "-7, 2024-06-08, 4",
        "-6, 2024-06-09, 3",
        "-1, 2024-06-14, 3",
        "0, 2024-06-15, 2",
        "1, 2024-06-16, 0",
        "2, 2024-06-17, 0"
    })
    void onlyWhatLayAheadAtTheEntryIsSent(int day, String entered, int count) {
        ADueThing.followUp(AnAgency.known()).enteredOn(entered).scheduled();
        for (var date : new String[] {"06-07", "06-08", "06-09", "06-14", "06-15", "06-16", "06-17", "06-30"}) {
            if (("2024-" + date).compareTo(entered) >= 0) {
                worker.worksAt("2024-" + date, "17:00");
            }
        }
        assertThat(mails()).hasSize(count);
    }

    @Test
    void theReminderOfTheDayOfEntryIsSentAfterItsHourToo() {
        ADueThing.followUp(AnAgency.known()).enteredOn("2024-06-14").scheduled();
        worker.worksAt("2024-06-14", "16:45");
        assertThat(subjects()).containsExactly("แจ้งเตือน อีก 1 วันครบกำหนด");
    }

    @Test
    void whatWasEnteredInTimeButProcessedLateIsStillSent() {
        Bench.itIs("2024-06-10", "09:00");
        ADueThing.followUp(AnAgency.known()).enteredOn("2024-06-08").scheduled();
        worker.works();
        assertThat(subjects()).containsExactly("แจ้งเตือน อีก 5 วันครบกำหนด");
    }

    @Test
    void aRecordedFollowUpIsNotRemindedOfAnyMore() {
        var thing = ADueThing.followUp(AnAgency.known()).scheduled();
        worker.worksAt("2024-06-08", "08:30");
        thing.done();
        worker.worksAt("2024-06-20", "08:30");
        assertThat(mails()).hasSize(1);
        assertThat(thing.states()).containsExactly("7 SENT", "1 STOPPED", "0 STOPPED", "-1 STOPPED");
    }

    @Test
    void aSubmittedReportIsNotRemindedOfAnyMore() {
        var thing = ADueThing.report(AnAgency.known()).scheduled().done();
        worker.worksAt("2024-06-20", "08:30");
        assertThat(mails()).isEmpty();
        assertThat(thing.states()).containsExactly("7 STOPPED", "1 STOPPED", "0 STOPPED", "-1 STOPPED");
    }

    @Test
    void aMovedFollowUpIsRemindedOfItsNewDateOnly() {
        var thing = ADueThing.followUp(AnAgency.known()).scheduled();
        worker.worksAt("2024-06-08", "08:30");
        thing.movedTo("2024-06-25", "2024-06-10");
        worker.worksAt("2024-06-16", "08:30");
        assertThat(mails()).hasSize(1);
        worker.worksAt("2024-06-18", "08:30");
        assertThat(subjects()).containsExactly("แจ้งเตือน อีก 7 วันครบกำหนด", "แจ้งเตือน อีก 7 วันครบกำหนด");
    }

    @Test
    void theUnitsMailboxComesBeforeTheAgencysAndTheOneOfTheMomentCounts() throws MessagingException {
        var agency = AnAgency.notTold().unit(treasury, "old@klang.example").told();
        ADueThing.followUp(agency).of(treasury).scheduled();
        agency.unit(treasury, "new@klang.example").told();
        worker.worksAt("2024-06-08", "08:30");
        agency.unit(treasury, null).told();
        worker.worksAt("2024-06-14", "08:30");
        assertThat(mails().get(0).getAllRecipients()).containsExactly(new InternetAddress("new@klang.example"));
        assertThat(mails().get(1).getAllRecipients()).containsExactly(new InternetAddress(agency.mailbox()));
        assertThat(mails()).hasSize(2);
    }

    @Test
    void everyResponsibleUnitGetsAMailOfItsOwn() {
        var secretariat = UUID.randomUUID();
        var agency = AnAgency.notTold()
                .unit(treasury, "klang@t.example")
                .unit(secretariat, "palad@t.example")
                .told();
        ADueThing.followUp(agency).of(treasury, secretariat).scheduled();
        worker.worksAt("2024-06-08", "08:30");
        assertThat(mails())
                .extracting(mail -> mail.getAllRecipients()[0].toString())
                .containsExactlyInAnyOrder("klang@t.example", "palad@t.example");
    }

    private static java.util.List<String> subjects() {
        return mails().stream()
                .map(ReminderSendingTest::subject)
                .map(text -> text.split(":")[0])
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
