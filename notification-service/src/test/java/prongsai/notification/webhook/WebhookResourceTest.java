package prongsai.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.notification.APolicy.OPERATOR;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.AuditTrail;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;

@QuarkusTest
class WebhookResourceTest {

    private static final String URL = "https://ita.ministry.example/hooks";

    private final AnAgency ministry = AnAgency.known();
    private final AnAgency town = AnAgency.notTold().below(ministry);
    private final AnAgency other = AnAgency.known();

    @BeforeEach
    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void whatIsEnteredIsReadAgainWithoutItsSecret() {
        var webhook = AWebhook.of(ministry, URL, "REPORT");
        webhook.reads()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("url", equalTo(URL))
                .body("kind", equalTo("REPORT"))
                .body("state", equalTo("ENABLED"))
                .body("secretIssued", equalTo(false))
                .body("createdBy", equalTo("account-of-" + ministry.code()));
        webhook.withSecret().reads().body("secretIssued", equalTo(true)).body("secret", nullValue());
        Api.as(webhook.token()).get("/v1/webhooks").then().body("items.id", contains(webhook.id()));
    }

    @ParameterizedTest
    @CsvSource({"http://ita.ministry.example/hooks", "https://10.0.0.1/hooks", "https://me@ita.ministry.example/"})
    void onlyAnHttpsAddressOfANamedHostIsTaken(String url) {
        AWebhook.entered(Tokens.approver(ministry.code()), ministry, url, null)
                .statusCode(422)
                .body("errors.pointer", contains("/url"));
        assertThat(Database.count("webhook")).isZero();
    }

    @Test
    void approversWriteForTheirOwnAgencySupervisorsForThoseBelowToo() {
        AWebhook.entered(Tokens.approver(ministry.code()), town, URL, null)
                .statusCode(422)
                .body("errors.pointer", contains("/agencyId"));
        AWebhook.entered(Tokens.supervisor(ministry.code()), other, URL, null).statusCode(422);
        AWebhook.entered(Tokens.supervisor(ministry.code()), town, URL, null).statusCode(201);
        AWebhook.entered(OPERATOR, other, URL, null).statusCode(201);
    }

    @Test
    void nobodySeesThoseOfOthersNorOfThoseAbove() {
        var webhook = AWebhook.of(ministry, URL, null);
        for (var stranger : new AnAgency[] {town, other}) {
            var token = Tokens.approver(stranger.code());
            Api.as(token).get(webhook.path()).then().statusCode(404);
            Api.as(token).get("/v1/webhooks").then().body("items", empty());
            Api.as(token).header("If-Match", "*").delete(webhook.path()).then().statusCode(404);
        }
    }

    @Test
    void anApproverAboveReadsButDoesNotWrite() {
        var webhook = AWebhook.of(town, URL, null);
        var above = Tokens.approver(ministry.code());
        Api.as(above).get(webhook.path()).then().statusCode(200);
        Api.as(above)
                .header("If-Match", "*")
                .post(webhook.path() + "/secret")
                .then()
                .statusCode(403);
    }

    @Test
    void itIsSwitchedOffAndOnAndRemoved() {
        var webhook = AWebhook.of(ministry, URL, null).withSecret();
        Api.as(webhook.token())
                .body(Map.of("url", URL, "enabled", false))
                .put(webhook.path())
                .then()
                .statusCode(428);
        webhook.puts(Map.of("url", URL, "enabled", false)).statusCode(200).body("state", equalTo("DISABLED"));
        Api.as(webhook.token()).post(webhook.path() + "/test").then().statusCode(409);
        webhook.puts(Map.of("url", URL + "/2", "enabled", true))
                .body("state", equalTo("ENABLED"))
                .body("url", equalTo(URL + "/2"));
        webhook.puts(Map.of("url", "http://ita.ministry.example", "enabled", true))
                .statusCode(422);
        var rows = AuditTrail.during(() -> Api.as(webhook.token())
                .header("If-Match", "*")
                .delete(webhook.path())
                .then()
                .statusCode(204));
        assertThat(rows).extracting(row -> row.get("operation")).containsExactly("removeWebhook");
        webhook.reads().statusCode(404);
    }

    @Test
    void eachRotationTellsANewSecretAndKeepsTheOneBeforeForADay() {
        Bench.itIs("2024-06-08", "08:30");
        var webhook = AWebhook.of(ministry, URL, null);
        Api.as(webhook.token()).post(webhook.path() + "/test").then().statusCode(409);
        var first = webhook.posts("secret", "{}")
                .statusCode(200)
                .body("previousSecretUntil", nullValue())
                .extract()
                .<String>path("secret");
        var second = webhook.posts("secret", "{}")
                .statusCode(200)
                .body("previousSecretUntil", equalTo("2024-06-09T01:30:00Z"))
                .body("secret", not(equalTo(first)))
                .extract()
                .<String>path("secret");
        assertThat(second).startsWith("whsec_");
        webhook.reads().body("previousSecretUntil", notNullValue());
    }
}
