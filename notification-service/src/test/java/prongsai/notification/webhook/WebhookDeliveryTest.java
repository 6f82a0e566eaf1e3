package prongsai.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static prongsai.notification.APolicy.OPERATOR;
import static prongsai.notification.mail.MailServer.mails;

import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.TestClock;
import prongsai.notification.ADueThing;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;
import prongsai.notification.delivery.Courier;
import prongsai.notification.reminder.Worker;

@QuarkusTest
class WebhookDeliveryTest {

    private static final String DAY = "2024-06-08";

    @Inject
    Courier courier;

    @Inject
    Worker worker;

    private final AnAgency ministry = AnAgency.known();
    private final AnAgency town = AnAgency.notTold().below(ministry);
    private final WebhookReceiver receiver = new WebhookReceiver();

    @BeforeEach
    void clear() {
        Bench.clear();
    }

    @AfterEach
    void close() {
        receiver.close();
        Bench.clear();
    }

    @Test
    void aTestMessageArrivesAndIsVerifiedByThePublicLibrary() throws WebhookVerificationException {
        var webhook = AWebhook.listening(ministry, receiver);
        var id = webhook.tests();
        courier.works();
        var message = receiver.messages().get(0);
        assertThat(message.header("Webhook-id")).isEqualTo(id);
        assertThat(message.header("Content-type")).isEqualTo("application/json");
        new com.standardwebhooks.Webhook(webhook.secret()).verify(message.body(), message.headers());
        delivery(id).body("state", equalTo("DELIVERED")).body("history.outcome", contains("TAKEN"));
    }

    @Test
    void afterARotationBothSecretsVerifyForADay() throws WebhookVerificationException {
        var webhook = AWebhook.listening(ministry, receiver);
        var before = webhook.secret();
        webhook.withSecret().tests();
        courier.works();
        var message = receiver.messages().get(0);
        for (var secret : new String[] {before, webhook.secret()}) {
            new com.standardwebhooks.Webhook(secret).verify(message.body(), message.headers());
        }
        TestClock.set(now().plus(Duration.ofHours(24)));
        webhook.tests();
        courier.works();
        assertThat(receiver.messages().get(1).header("Webhook-signature")).doesNotContain(" ");
    }

    @Test
    void whatIsDueBelowTheAgencyIsToldAtItsHourOnce() {
        AWebhook.listening(ministry, receiver);
        var thing = ADueThing.report(town).scheduled();
        ADueThing.report(AnAgency.known()).scheduled();
        worker.worksAt(DAY, "08:29");
        courier.works();
        assertThat(receiver.messages()).isEmpty();
        worker.worksAt(DAY, "08:30");
        worker.worksAt(DAY, "09:30");
        courier.works();
        assertThat(receiver.messages()).hasSize(1);
        assertThat(receiver.messages().get(0).body())
                .contains(
                        "\"type\":\"reminder.due\"",
                        "\"timestamp\":\"2024-06-08T01:30:00Z\"",
                        "\"dueItemId\":\"" + thing.id() + "\"",
                        "\"agencyCode\":\"" + town.code() + "\"",
                        "\"dueOn\":\"2024-06-15\"")
                .doesNotContain("@");
    }

    @Test
    void itIsToldWhileTheMailWaitsForItsServer() {
        AWebhook.listening(ministry, receiver);
        ADueThing.report(town).scheduled();
        Bench.itIs(DAY, "08:30");
        worker.tells();
        courier.works();
        assertThat(receiver.messages()).hasSize(1);
        assertThat(mails()).isEmpty();
        worker.works();
        courier.works();
        assertThat(mails()).hasSize(1);
        assertThat(receiver.messages()).hasSize(1);
    }

    @ParameterizedTest(name = "told of {0}: follow-ups {1}, reports {2}")
    @CsvSource({", 1, 1", "FOLLOW_UP, 1, 0", "REPORT, 0, 1"})
    void itIsToldOfItsKindOnly(String kind, int followUps, int reports) {
        AWebhook.of(ministry, receiver.url(), kind).withSecret();
        ADueThing.report(town).scheduled();
        ADueThing.followUp(town).scheduled();
        worker.worksAt(DAY, "08:30");
        courier.works();
        assertThat(receiver.messages().stream().filter(told -> told.body().contains("\"FOLLOW_UP\"")))
                .hasSize(followUps);
        assertThat(receiver.messages().stream().filter(told -> told.body().contains("\"REPORT\"")))
                .hasSize(reports);
    }

    @ParameterizedTest
    @CsvSource({"500", "404", "429", "301", "302"})
    void whatIsNotTakenIsTriedAgainUnderTheSameId(int status) {
        var webhook = AWebhook.listening(ministry, receiver);
        receiver.answers(status, "Location", receiver.url());
        Bench.itIs(DAY, "08:30:00");
        var id = webhook.tests();
        courier.works();
        delivery(id)
                .body("state", equalTo("PLANNED"))
                .body("answer", equalTo(Integer.toString(status)))
                .body("history.outcome", contains("TROUBLE"));
        receiver.answers(200);
        courier.worksAt(DAY, "08:30:04");
        assertThat(receiver.messages()).hasSize(1);
        courier.worksAt(DAY, "08:30:06");
        delivery(id).body("state", equalTo("DELIVERED")).body("history.outcome", contains("TROUBLE", "TAKEN"));
        assertThat(receiver.messages())
                .extracting(told -> told.header("Webhook-id"))
                .containsExactly(id, id);
    }

    @Test
    void aReceiverThatAsksForAPauseGetsIt() {
        var webhook = AWebhook.listening(ministry, receiver);
        receiver.answers(503, "Retry-After", "600");
        Bench.itIs(DAY, "08:30");
        var id = webhook.tests();
        courier.works();
        receiver.answers(204);
        courier.worksAt(DAY, "08:39:59");
        assertThat(receiver.messages()).hasSize(1);
        courier.worksAt(DAY, "08:40:00");
        delivery(id).body("state", equalTo("DELIVERED"));
    }

    @Test
    void whoIsGoneIsToldNothingMoreAndItsOwnerHearsOfIt() throws MessagingException {
        var webhook = AWebhook.listening(ministry, receiver);
        receiver.answers(410);
        webhook.tests();
        courier.works();
        webhook.reads().body("state", equalTo("GONE"));
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0).getSubject()).isEqualTo("เว็บฮุกของหน่วยงานถูกปิดใช้งาน");
        assertThat(mails().get(0).getAllRecipients()[0]).hasToString(ministry.mailbox());
        ADueThing.report(town).scheduled();
        worker.worksAt(DAY, "08:30");
        courier.works();
        assertThat(receiver.messages()).hasSize(1);
    }

    @Test
    void aNameThatLeadsInsideIsNotConnectedTo() {
        var webhook = AWebhook.of(ministry, receiver.url().replace("http://127.0.0.1", "https://localhost"), null)
                .withSecret();
        var id = webhook.tests();
        courier.works();
        delivery(id).body("state", equalTo("PLANNED")).body("answer", equalTo("private address"));
    }

    @Test
    void aRangeIsToldAgainUnderTheSameIds() {
        var webhook = AWebhook.listening(ministry, receiver);
        ADueThing.report(town).scheduled();
        worker.worksAt(DAY, "08:30");
        courier.works();
        var range = Map.of("from", "2024-06-08T01:30:00Z", "until", "2024-06-08T01:30:01Z");
        webhook.posts("replays", Map.of("from", range.get("until"), "until", range.get("from")))
                .statusCode(422);
        webhook.posts("replays", Map.of("from", "2024-06-08T01:30:01Z", "until", "2024-06-09T00:00:00Z"))
                .statusCode(200)
                .body("messages", equalTo(0));
        webhook.posts("replays", range).statusCode(200).body("messages", equalTo(1));
        courier.works();
        assertThat(receiver.messages()).hasSize(2);
        assertThat(receiver.messages().get(0).header("Webhook-id"))
                .isEqualTo(receiver.messages().get(1).header("Webhook-id"));
        assertThat(receiver.messages().get(0).body())
                .isEqualTo(receiver.messages().get(1).body());
    }

    private static ValidatableResponse delivery(String id) {
        return Api.as(OPERATOR).get("/v1/deliveries/" + id).then().statusCode(200);
    }

    private static Instant now() {
        return ((java.sql.Timestamp)
                        Database.query("select prongsai_now() as now").get(0).get("now"))
                .toInstant();
    }
}
