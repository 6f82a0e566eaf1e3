package prongsai.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.notification.APolicy.OPERATOR;
import static prongsai.notification.mail.MailServer.mails;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.AuditTrail;
import prongsai.kit.test.Events;
import prongsai.kit.test.Tokens;
import prongsai.notification.ADueThing;
import prongsai.notification.APolicy;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;
import prongsai.notification.mail.MailServer;
import prongsai.notification.reminder.Worker;

/** Mails of reminders, as deliveries show them. */
@QuarkusTest
class DeliveryResourceTest {

    private static final String DAY = "2024-06-08";

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
    void aMailIsADeliveryUnderTheIdOfItsMessage() throws MessagingException {
        var thing = ADueThing.report(town).scheduled();
        worker.worksAt(DAY, "08:30");
        var id = onlyId();
        assertThat(mails().get(0).getMessageID()).isEqualTo("<" + id + "@prongsai.example>");
        read(id).body("channel", equalTo("EMAIL"))
                .body("purpose", equalTo("REMINDER"))
                .body("state", equalTo("DELIVERED"))
                .body("agencyId", equalTo(town.id().toString()))
                .body("kind", equalTo("REPORT"))
                .body(
                        "address",
                        equalTo("s…" + town.mailbox().substring(town.mailbox().indexOf('@'))))
                .body("tries", equalTo(1))
                .body("doneAt", equalTo("2024-06-08T01:30:00Z"))
                .body("reminderIds", contains(reminderId(thing).toString()))
                .body("history.outcome", contains("TAKEN"));
    }

    @Test
    void aDigestIsOneDeliveryOfAllItsReminders() {
        Bench.itIs("2024-02-01", "10:00");
        APolicy.forAll().digest().written();
        worker.plansAnew();
        ADueThing.report(town).scheduled();
        ADueThing.followUp(town).scheduled();
        worker.worksAt(DAY, "08:30");
        read(onlyId()).body("kind", nullValue()).body("reminderIds", hasSize(2));
    }

    @Test
    void eachTryStandsThereWithItsAnswer() {
        ADueThing.report(town).scheduled();
        MailServer.answers("RCPT", "451 4.7.1 greylisted");
        worker.worksAt(DAY, "08:30");
        var id = onlyId();
        read(id).body("state", equalTo("PLANNED")).body("answer", equalTo("451 4.7.1"));
        worker.worksAt(DAY, "08:31");
        read(id).body("state", equalTo("DELIVERED"))
                .body("tries", equalTo(2))
                .body("history.answer", contains("451 4.7.1", null))
                .body("history.number", contains(1, 2));
    }

    @Test
    void oneThatWaitsForANextTryIsCancelledWhenItsReminderIsNotNeededAnyMore() {
        var thing = ADueThing.report(town).scheduled();
        MailServer.answers("RCPT", "451 4.7.1 greylisted");
        worker.worksAt(DAY, "08:30");
        courier.works();
        read(onlyId()).body("state", equalTo("PLANNED"));
        thing.done();
        courier.works();
        read(onlyId()).body("state", equalTo("CANCELLED"));
    }

    @ParameterizedTest(name = "?{0}: {1}")
    @CsvSource({
        "state=DELIVERED, 1",
        "state=FAILED, 0",
        "channel=EMAIL, 1",
        "channel=WEBHOOK, 0",
        "purpose=REMINDER, 1",
        "purpose=NOTICE, 0",
        "kind=REPORT, 1",
        "kind=FOLLOW_UP, 0",
        "from=2024-06-08&until=2024-06-08, 1",
        "from=2024-06-09, 0",
        "until=2024-06-07, 0",
        "agencyId={town}, 1",
        "agencyId={province}, 0",
        "dueItemId={item}, 1",
        "dueItemId={town}, 0"
    })
    void filtersNarrowTheList(String query, int found) {
        var thing = ADueThing.report(town).scheduled();
        worker.worksAt(DAY, "08:30");
        Api.as(OPERATOR)
                .get("/v1/deliveries?"
                        + query.replace("{town}", town.id().toString())
                                .replace("{province}", province.id().toString())
                                .replace("{item}", thing.id().toString()))
                .then()
                .statusCode(200)
                .body("items", hasSize(found));
    }

    @Test
    void theListIsWalkedThroughTheLatestFirst() {
        for (var entered : new String[] {"2024-06-08", "2024-06-09", "2024-06-10"}) {
            ADueThing.report(town).dueOn("2024-06-15").enteredOn(entered).scheduled();
        }
        for (var day : new String[] {"08", "14", "15"}) {
            worker.worksAt("2024-06-" + day, "08:30");
        }
        var first = Api.as(OPERATOR).get("/v1/deliveries?limit=3").then().extract();
        var second = Api.as(OPERATOR)
                .get("/v1/deliveries?limit=200&cursor=" + first.path("next"))
                .then()
                .statusCode(200)
                .extract();
        assertThat(first.<java.util.List<String>>path("items.plannedAt")).containsOnly("2024-06-15T01:30:00Z");
        assertThat(second.<java.util.List<String>>path("items.id"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.path("items.id"));
        Api.as(OPERATOR).get("/v1/deliveries?cursor=eA").then().statusCode(400);
    }

    @Test
    void theAgencyAndThoseAboveSeeIt() {
        ADueThing.report(town).scheduled();
        worker.worksAt(DAY, "08:30");
        var id = onlyId();
        for (var may : new AnAgency[] {town, province}) {
            Api.as(Tokens.officer(may.code()))
                    .get("/v1/deliveries/" + id)
                    .then()
                    .statusCode(200);
        }
        var stranger = Tokens.officer(AnAgency.known().code());
        Api.as(stranger).get("/v1/deliveries/" + id).then().statusCode(404);
        Api.as(stranger).get("/v1/deliveries").then().body("items", empty());
    }

    @Test
    void whatWasGivenUpIsSentAgainByAnOperatorAndCountsAsSent() throws MessagingException {
        var thing = ADueThing.report(town).scheduled();
        MailServer.goesAway();
        for (var time : new String[] {"08:30", "08:31", "08:36", "09:06", "11:06"}) {
            worker.worksAt(DAY, time);
        }
        MailServer.comesBack();
        var id = onlyId();
        read(id).body("state", equalTo("FAILED")).body("tries", equalTo(5));
        var etag = read(id).extract().header("ETag");
        var rows = AuditTrail.during(() -> again(id, etag).statusCode(200).body("state", equalTo("PLANNED")));
        assertThat(rows).extracting(row -> row.get("operation")).containsExactly("redeliver");
        again(id, "*").statusCode(409);
        courier.works();
        read(id).body("state", equalTo("DELIVERED")).body("history", hasSize(6));
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0).getMessageID()).contains(id);
        assertThat(thing.states().get(0)).isEqualTo("7 SENT");
        assertThat(Events.published("prongsai.reminder.sent.v1", reminderId(thing)))
                .hasSize(1);
    }

    @Test
    void whatIsNotTrueAnyMoreIsNotSentAgain() {
        var thing = ADueThing.report(town).scheduled();
        worker.worksAt(DAY, "08:30");
        thing.done();
        again(onlyId(), "*").statusCode(200);
        courier.works();
        read(onlyId()).body("state", equalTo("CANCELLED"));
        assertThat(mails()).hasSize(1);
    }

    private static ValidatableResponse again(String id, String ifMatch) {
        return Api.as(OPERATOR)
                .header("If-Match", ifMatch)
                .post("/v1/deliveries/" + id + "/redelivery")
                .then();
    }

    private static String onlyId() {
        return Api.as(OPERATOR)
                .get("/v1/deliveries")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
    }

    private static ValidatableResponse read(String id) {
        return Api.as(OPERATOR).get("/v1/deliveries/" + id).then().statusCode(200);
    }

    private static UUID reminderId(ADueThing thing) {
        return (UUID) thing.reminders().get(0).get("id");
    }
}
