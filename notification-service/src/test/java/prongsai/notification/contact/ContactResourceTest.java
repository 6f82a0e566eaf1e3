package prongsai.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.notification.mail.MailServer.mails;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
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
import prongsai.notification.mail.MailServer;
import prongsai.notification.reminder.Worker;

@QuarkusTest
class ContactResourceTest {

    private static final String ADDRESS = "palad@t.example";

    @Inject
    Courier courier;

    @Inject
    Worker worker;

    private final UUID unit = UUID.randomUUID();
    private final AnAgency province = AnAgency.known();
    private final AnAgency town = AnAgency.notTold().unit(unit, null).below(province);

    @BeforeEach
    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void aContactIsConfirmedWithTheCodeThatWasSentToIt() {
        var contact = AContact.mailbox(town, ADDRESS).of(unit).wanting("REPORT").entered();
        Api.as(contact.token())
                .get(contact.path())
                .then()
                .statusCode(200)
                .body("address", equalTo(ADDRESS))
                .body("unitId", equalTo(unit.toString()))
                .body("kind", equalTo("REPORT"))
                .body("verifiedAt", nullValue());
        var code = contact.code();
        courier.works();
        assertThat(MailServer.part(mails().get(0), "text/plain")).contains("รหัสยืนยัน: " + code);
        contact.confirms(code).statusCode(200).body("verifiedAt", notNullValue());
        contact.confirms(code).statusCode(409);
    }

    @Test
    void aCodeIsGoodForTwoDays() {
        Bench.itIs("2024-06-08", "08:30:00");
        var contact = AContact.mailbox(town, ADDRESS).entered();
        var code = contact.code();
        Bench.itIs("2024-06-10", "08:30:00");
        contact.confirms(code).statusCode(409);
        contact.asksForAnotherCode().statusCode(200);
        var second = contact.code();
        Bench.itIs("2024-06-12", "08:29:59");
        contact.confirms(second).statusCode(200);
    }

    @Test
    void afterFiveWrongCodesTheRightOneDoesNotHelpAnyMore() {
        var contact = AContact.mailbox(town, ADDRESS).entered();
        var code = contact.code();
        for (int i = 0; i < 5; i++) {
            contact.confirms("00000000").statusCode(422).body("errors.pointer", contains("/code"));
        }
        contact.confirms(code).statusCode(409);
        contact.asksForAnotherCode().statusCode(200);
        contact.confirms(contact.code()).statusCode(200);
    }

    @Test
    void theCodeIsNotKeptOnceItWasSent() {
        var contact = AContact.mailbox(town, ADDRESS).entered();
        courier.works();
        assertThat(Database.query(
                        "select 1 from delivery where receiver_id = ?::uuid and body is not null", contact.id()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "EMAIL, a@t.example, 201, ",
        "EMAIL, a at t.example, 422, /address",
        "EMAIL, 'a@t.example,b@t.example', 422, /address",
        "LINE, C0123456789abcdef0123456789abcdef, 201, ",
        "LINE, U0123456789abcdef0123456789abcdef, 201, ",
        "LINE, X0123456789abcdef0123456789abcdef, 422, /address",
        "LINE, a@t.example, 422, /address",
        "WEBHOOK, https://t.example, 422, /channel"
    })
    void anAddressIsOfItsChannel(String channel, String address, int status, String pointer) {
        var contact = channel.equals("LINE") ? AContact.line(town, address) : AContact.mailbox(town, address);
        var answer = contact.on(channel).enteredBy(contact.token()).statusCode(status);
        if (pointer != null) {
            answer.body("errors.pointer", contains(pointer));
        }
        assertThat(Database.count("contact")).isEqualTo(status == 201 ? 1 : 0);
    }

    @Test
    void onlyTheAgencyItselfEntersAndSeesIt() {
        var contact = AContact.mailbox(town, ADDRESS).entered();
        AContact.mailbox(town, ADDRESS).enteredBy(contact.token()).statusCode(409);
        AContact.mailbox(town, "b@t.example")
                .enteredBy(Tokens.officer(province.code()))
                .statusCode(422)
                .body("errors.pointer", contains("/agencyId"));
        AContact.mailbox(town, "b@t.example")
                .of(UUID.randomUUID())
                .enteredBy(contact.token())
                .statusCode(422)
                .body("errors.pointer", contains("/unitId"));
        var above = Tokens.approver(province.code());
        Api.as(above).get(contact.path()).then().statusCode(404);
        Api.as(above).get("/v1/contacts").then().body("items", empty());
        Api.as(contact.token()).get("/v1/contacts").then().body("items.id", contains(contact.id()));
        Api.as(contact.token()).get("/v1/contacts?channel=LINE").then().body("items", empty());
    }

    @Test
    void erasedItIsNowhereAnyMore() {
        var contact = AContact.mailbox(town, ADDRESS)
                .withKey(UUID.randomUUID().toString())
                .entered();
        courier.works();
        contact.confirms("00000000");
        contact.asksForAnotherCode().statusCode(200);
        contact.erased().statusCode(204);
        Api.as(contact.token()).get(contact.path()).then().statusCode(404);
        courier.works();
        assertThat(mails()).hasSize(1);
        assertThat(Database.query("select state, address from delivery order by id"))
                .extracting(row -> row.get("state") + " " + row.get("address"))
                .containsExactly("DELIVERED null", "CANCELLED null");
        for (var table : new String[] {"contact", "delivery", "reminder", "audit", "idempotency_key"}) {
            assertThat(Database.query("select 1 from " + table + " t where t::text like '%" + ADDRESS + "%'"))
                    .isEmpty();
        }
    }

    @Test
    void whoRepeatsItsRequestAfterwardsHearsNoAddressAndEntersNothing() {
        var key = UUID.randomUUID().toString();
        var contact = AContact.mailbox(town, ADDRESS).withKey(key).entered();
        var other = AContact.mailbox(town, "b@t.example")
                .withKey(UUID.randomUUID().toString())
                .entered();
        contact.enteredBy(contact.token()).statusCode(201).body("address", equalTo(ADDRESS));
        contact.erased().statusCode(204);
        contact.enteredBy(contact.token())
                .statusCode(201)
                .body("id", equalTo(contact.id()))
                .body("address", nullValue());
        other.enteredBy(other.token()).statusCode(201).body("address", equalTo("b@t.example"));
        assertThat(Database.query("select 1 from idempotency_key where response like '%" + ADDRESS + "%'"))
                .isEmpty();
        assertThat(Database.count("contact")).isEqualTo(1);
    }

    @Test
    void whatWasSentToItIsNotSentAgain() {
        var contact = AContact.line(town, AContact.LINE_GROUP).entered().confirmed();
        ADueThing.report(town).scheduled();
        worker.worksAt("2024-06-08", "08:30");
        courier.works();
        var id = Database.query(
                        "select id from delivery where receiver_id = ?::uuid and purpose = 'REMINDER'", contact.id())
                .get(0)
                .get("id");
        contact.erased().statusCode(204);
        Api.as(APolicy.OPERATOR)
                .header("If-Match", "*")
                .post("/v1/deliveries/" + id + "/redelivery")
                .then()
                .statusCode(409);
    }
}
