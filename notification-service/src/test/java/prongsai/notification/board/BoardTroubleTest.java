package prongsai.notification.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static prongsai.notification.mail.MailServer.mails;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.AuditTrail;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.notification.ADueThing;
import prongsai.notification.AnAgency;
import prongsai.notification.Arrivals;
import prongsai.notification.Bench;
import prongsai.notification.delivery.Courier;
import prongsai.notification.mail.MailServer;
import prongsai.notification.reminder.Worker;
import prongsai.notification.webhook.AWebhook;
import prongsai.notification.webhook.WebhookReceiver;

/** What did not arrive, as the board shows it; reports are due on 15 June 2024 and reminded of on the 8th. */
@QuarkusTest
class BoardTroubleTest {

    private static final String DAY = "2024-06-08";
    private static final String FAILING = "/board?view=FAILING";
    private static final String DEAD_LETTERS = "/board?view=DEAD_LETTERS";

    @Inject
    Courier courier;

    @Inject
    Worker worker;

    private final AnAgency province = AnAgency.known();
    private final AnAgency town = AnAgency.notTold().below(province);

    @BeforeEach
    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void aMessageThatWasRefusedIsListedForThoseAboveItsAgencyOnly() {
        refused(ADueThing.report(town));
        var mailbox = "s…" + town.mailbox().substring(town.mailbox().indexOf('@'));
        for (var visitor : new Visitor[] {
            Visitor.loggedIn("operator", null),
            Visitor.loggedIn("supervisor", province.code()),
            Visitor.loggedIn("officer", town.code())
        }) {
            visitor.sees(FAILING)
                    .body(allOf(
                            containsString("data-delivery=\"" + onlyDelivery()),
                            containsString(mailbox),
                            containsString("Address refused"),
                            containsString("550 5.1.1"),
                            containsString("<strong>1</strong> Failing")));
        }
        Visitor.loggedIn("supervisor", AnAgency.known().code())
                .sees(FAILING)
                .body(allOf(not(containsString("data-delivery")), containsString("<strong>0</strong> Failing")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "approver", "supervisor"})
    void onlyOperatorsHaveItSentAgain(String role) {
        var thing = refused(ADueThing.report(town));
        var again = "/board/deliveries/" + onlyDelivery() + "/redelivery";
        var visitor = Visitor.loggedIn(role, province.code());
        visitor.sees(FAILING).body(not(containsString(again)));
        visitor.sees("/board/items/" + thing.id()).body(not(containsString(again)));
        visitor.sends(again, Map.of("version", version())).statusCode(403);
        Visitor.loggedIn("operator", null).sees(FAILING).body(containsString(again));
        courier.works();
        assertThat(mails()).isEmpty();
    }

    @Test
    void whatAnOperatorHasSentAgainArrivesAndIsNotListedAnyMore() {
        var thing = refused(ADueThing.report(town));
        var id = onlyDelivery();
        var again = "/board/deliveries/" + id + "/redelivery";
        var operator = Visitor.loggedIn("operator", null);
        operator.sends(again, Map.of("version", "999")).statusCode(412);
        operator.sends(again, Map.of()).statusCode(428);
        var item = "/board/items/" + thing.id();
        operator.sees(item).body(allOf(containsString(again), containsString(">Failed</span>")));
        var rows = AuditTrail.during(() -> operator.sends(
                        again, Map.of("version", version(), "item", thing.id().toString()))
                .statusCode(303)
                .header("Location", containsString(item)));
        assertThat(rows).extracting(row -> row.get("operation")).containsExactly("redeliverOnBoard");
        operator.sends(again, Map.of("version", version())).statusCode(409);
        courier.works();
        assertThat(mails()).hasSize(1);
        operator.sees(FAILING).body(not(containsString(id)));
        operator.sees(item)
                .body(allOf(
                        containsString(">Delivered</span>"),
                        containsString("<td data-label=\"What\">Message to be sent again</td>")));
    }

    @Test
    void whatWaitsForAnotherTryIsListedWithItsHour() {
        try (var receiver = new WebhookReceiver().answers(503)) {
            AWebhook.listening(town, receiver);
            ADueThing.report(town).scheduled();
            worker.worksAt(DAY, "08:30");
            courier.works();
            var operator = Visitor.loggedIn("operator", null);
            operator.sees(FAILING)
                    .body(allOf(
                            containsString("Webhook"),
                            containsString("503"),
                            containsString("tried again at 8 Jun 2024 08:30"),
                            not(containsString("/redelivery"))));
            receiver.answers(204);
            courier.worksAt(DAY, "08:31");
            operator.sees(FAILING).body(not(containsString("data-delivery")));
        }
    }

    @Test
    void theOldestMessageThatWaitsIsALagOfItsOwn() {
        try (var receiver = new WebhookReceiver()) {
            AWebhook.listening(town, receiver);
            ADueThing.report(town).scheduled();
            worker.worksAt(DAY, "08:30");
            Bench.itIs(DAY, "09:15");
            var operator = Visitor.loggedIn("operator", null);
            operator.sees("/board").body(containsString("<dt>Oldest unsent message</dt><dd>45 min</dd>"));
            courier.works();
            operator.sees("/board").body(containsString("<dt>Oldest unsent message</dt><dd>0 s</dd>"));
        }
    }

    @Test
    void whatIsNotAboutAnItemSaysWhatItIs() {
        var refusing = AnAgency.known();
        Bench.itIs(DAY, "08:30");
        Database.execute(
                """
                insert into delivery (id, channel, purpose, endpoint, agency_id, address, subject, body, state, tries, answer, planned_at,
                    done_at, version) values (gen_random_uuid(), 'EMAIL', 'NOTICE', 'mail', ?::uuid, 'a@t.example', 's', 'b', 'FAILED', 1,
                    '550', prongsai_now(), prongsai_now(), 0)""",
                refusing.id().toString());
        Visitor.loggedIn("operator", null)
                .sees(FAILING)
                .body(allOf(
                        containsString("Notice to an owner"),
                        containsString(refusing.code()),
                        containsString("/redelivery")));
    }

    @Test
    void whatNobodyCanBeToldOfIsListedWithoutAReceiver() {
        var poor = AnAgency.notTold().mailbox(null).told();
        ADueThing.report(poor).scheduled();
        worker.worksAt(DAY, "08:30");
        Visitor.loggedIn("operator", null)
                .sees(FAILING)
                .body(allOf(
                        containsString("No mailbox"),
                        containsString("Nobody: there is no address"),
                        containsString("<strong>1</strong> Failing")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "approver", "supervisor"})
    void deadLettersAreForOperatorsOnly(String role) {
        var id = aDeadLetter();
        var visitor = Visitor.loggedIn(role, province.code());
        visitor.sees("/board").body(not(containsString("DEAD_LETTERS")));
        visitor.sees(DEAD_LETTERS).statusCode(403).body(not(containsString("prongsai.reports")));
        visitor.sends("/board/dead-letters/" + id + "/replay", Map.of("version", "0"))
                .statusCode(403);
        assertThat(Database.query("select 1 from dead_letter where replay_asked_at is not null"))
                .isEmpty();
    }

    @Test
    void aDeadLetterIsFedInAgainOnce() {
        var id = aDeadLetter();
        var replay = "/board/dead-letters/" + id + "/replay";
        var operator = Visitor.loggedIn("operator", null);
        operator.sees("/board").body(containsString("</strong> Dead letters"));
        operator.sees(DEAD_LETTERS)
                .body(allOf(
                        containsString("prongsai.reports"),
                        containsString("MismatchedInputException"),
                        containsString(replay)));
        operator.sends(replay, Map.of("version", "7")).statusCode(412);
        operator.sends(replay, Map.of("version", "0")).statusCode(303);
        operator.sends(replay, Map.of("version", "1")).statusCode(409);
        Arrivals.until("select 1 from dead_letter where id = ?::uuid and replayed_at is not null", id);
        operator.sees(DEAD_LETTERS).body(allOf(containsString("fed in"), not(containsString(replay))));
    }

    private static String aDeadLetter() {
        var key = UUID.randomUUID().toString();
        Events.send("prongsai.reports", key, "{\"not\": \"an event\"}");
        Arrivals.until("select 1 from dead_letter where key = ?", key);
        return Database.query("select id from dead_letter where key = ?", key)
                .get(0)
                .get("id")
                .toString();
    }

    /** The mail server knows no such mailbox; afterwards it does. */
    private ADueThing refused(ADueThing thing) {
        thing.scheduled();
        MailServer.answers("RCPT", "550 5.1.1 no such user");
        worker.worksAt(DAY, "08:30");
        MailServer.reset();
        return thing;
    }

    private static String onlyDelivery() {
        var found = Database.query("select id from delivery");
        assertThat(found).hasSize(1);
        return found.get(0).get("id").toString();
    }

    private static String version() {
        return Database.query("select version from delivery")
                .get(0)
                .get("version")
                .toString();
    }
}
