package prongsai.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.notification.contact.AContact.LINE_GROUP;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;
import prongsai.notification.ADueThing;
import prongsai.notification.APolicy;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;
import prongsai.notification.delivery.Courier;
import prongsai.notification.line.LineStandIn;
import prongsai.notification.mail.MailServer;
import prongsai.notification.reminder.Worker;

/** Reports of a town, due on 15 June, are told to the agency above after six days: to the province, or else to the ministry. */
@QuarkusTest
class ContactsAboveTest {

    private static final String DAY = "2024-06-21";

    @Inject
    Courier courier;

    @Inject
    Worker worker;

    private final UUID unit = UUID.randomUUID();
    private final AnAgency ministry = AnAgency.known();
    private final AnAgency province =
            AnAgency.notTold().unit(unit, "klang@p.example").below(ministry);
    private final AnAgency town = AnAgency.notTold().below(province);

    @BeforeEach
    void aPolicyEscalates() {
        Bench.clear();
        policy(APolicy.of(ministry));
    }

    private void policy(APolicy policy) {
        Bench.itIs("2024-02-01", "10:00");
        policy.leads()
                .term("overdue", null)
                .term("escalation", Map.of("supervisorAfterDays", 6))
                .written();
        worker.plansAnew();
    }

    @AfterEach
    void clear() {
        Bench.clear();
    }

    @ParameterizedTest(name = "contacts {0}, a mailbox of its own: {1}; hear of it: {2}")
    @CsvSource({
        "'', true, province",
        "mail, true, first@p.example",
        "mail of reports, true, first@p.example",
        "mail of follow-ups, true, province",
        "mail of a unit, true, province",
        "mail unconfirmed, true, province",
        "mail + second mail + line, true, first@p.example second@p.example line",
        "line, true, province line",
        "line, false, line",
        "mail, false, first@p.example",
        "mail of follow-ups, false, ministry",
        "'', false, ministry"
    })
    void thoseWhoWantItAreToldAndTheMailboxWhereThereIsNoneElse(String contacts, boolean mailbox, String hear) {
        if (!mailbox) {
            province.mailbox(null).told();
        }
        Stream.of(contacts.split(" \\+ ")).filter(one -> !one.isEmpty()).forEach(this::contact);
        clearMessages();
        var thing = ADueThing.report(town).scheduled();
        everybodyWorksAt("08:30");
        assertThat(told())
                .containsExactlyInAnyOrder(hear.replace("province", String.valueOf(province.mailbox()))
                        .replace("ministry", ministry.mailbox())
                        .split(" "));
        assertThat(thing.states()).containsExactly("-6 SENT");
    }

    private void contact(String which) {
        var contact = which.equals("line")
                ? AContact.line(province, LINE_GROUP)
                : AContact.mailbox(province, which.startsWith("second") ? "second@p.example" : "first@p.example");
        if (which.endsWith("reports")) {
            contact.wanting("REPORT");
        } else if (which.endsWith("follow-ups")) {
            contact.wanting("FOLLOW_UP");
        } else if (which.endsWith("unit")) {
            contact.of(unit);
        }
        contact.entered();
        if (!which.endsWith("unconfirmed")) {
            contact.confirmed();
        }
    }

    @Test
    void aContactThatIsConfirmedLaterHearsOfItThen() {
        ministry.mailbox(null).told();
        province.mailbox(null).told();
        var thing = ADueThing.report(town).scheduled();
        everybodyWorksAt("08:30");
        assertThat(thing.states()).containsExactly("-6 FAILED");
        AContact.mailbox(province, "first@p.example").entered().confirmed();
        clearMessages();
        everybodyWorksAt("09:00");
        assertThat(told()).containsExactly("first@p.example");
        assertThat(thing.states()).containsExactly("-6 SENT");
    }

    @Test
    void aDigestOfAllTownsIsOneMessageThatTheTownsDoNotSee() {
        policy(APolicy.of(province).digest());
        var other = AnAgency.notTold().below(province);
        AContact.line(province, LINE_GROUP).entered().confirmed();
        clearMessages();
        ADueThing.report(town).scheduled();
        ADueThing.report(other).scheduled();
        Bench.itIs(DAY, "08:30");
        worker.tells();
        everybodyWorksAt("08:31");
        assertThat(LineStandIn.taken()).hasSize(1);
        assertThat(LineStandIn.taken().get(0).encode()).contains("2 รายการ");
        assertThat(deliveriesSeenBy(province)).contains("LINE");
        assertThat(deliveriesSeenBy(town)).doesNotContain("LINE");
        assertThat(Database.query("select 1 from delivery where channel = 'LINE'"))
                .hasSize(2); // the other one is the confirmation
    }

    private static List<String> deliveriesSeenBy(AnAgency agency) {
        return Api.as(Tokens.officer(agency.code()))
                .get("/v1/deliveries?purpose=REMINDER")
                .then()
                .statusCode(200)
                .extract()
                .path("items.channel");
    }

    private void everybodyWorksAt(String time) {
        Bench.itIs(DAY, time);
        worker.tells();
        worker.works();
        courier.works();
    }

    /** Sends the confirmation messages away and forgets them. */
    private void clearMessages() {
        courier.works();
        MailServer.reset();
        LineStandIn.reset();
    }

    private static List<String> told() {
        return Stream.concat(
                        MailServer.mails().stream().map(ContactMessagesTest::receiver),
                        LineStandIn.taken().stream().map(message -> "line"))
                .toList();
    }
}
