package prongsai.notification.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.AuditTrail;
import prongsai.kit.test.Tokens;
import prongsai.notification.ADueThing;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;

/** Due on 15 June 2024, today is the 10th. */
@QuarkusTest
class AttentionResourceTest {

    private static final Map<String, String> BODY = Map.of("until", "2024-06-20", "note", "รอผลการประชุม");

    private final AnAgency province = AnAgency.known();
    private final AnAgency town = AnAgency.notTold().below(province);
    private final String officer = Tokens.officer(town.code());
    private ADueThing thing;

    @BeforeEach
    void somethingIsDue() {
        Bench.clear();
        thing = ADueThing.report(town).scheduled();
        Bench.itIs("2024-06-10", "09:00");
    }

    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void anAcknowledgementIsShownWithItsAccountUntilItIsTakenBack() {
        var rows = AuditTrail.during(() -> {
            var tag = acknowledge(officer, etag())
                    .statusCode(200)
                    .body("acknowledgement.by", equalTo("account-of-" + town.code()))
                    .body("acknowledgement.at", equalTo("2024-06-10T02:00:00Z"))
                    .body("acknowledgement.note", equalTo("รอผลการประชุม"))
                    .extract()
                    .header("ETag");
            assertThat(tag).isEqualTo(etag());
            Api.as(officer)
                    .header("If-Match", tag)
                    .delete(path("acknowledgement"))
                    .then()
                    .statusCode(200)
                    .body("acknowledgement", nullValue());
        });
        assertThat(rows)
                .extracting(row -> row.get("operation"))
                .containsExactly("acknowledgeDueItem", "removeAcknowledgement");
    }

    @Test
    void aSnoozeIsShownUntilItIsTakenBack() {
        var tag = snooze(officer, etag(), "2024-06-20")
                .statusCode(200)
                .body("snooze.until", equalTo("2024-06-20"))
                .body("snooze.by", equalTo("account-of-" + town.code()))
                .extract()
                .header("ETag");
        Api.as(officer)
                .header("If-Match", tag)
                .delete(path("snooze"))
                .then()
                .statusCode(200)
                .body("snooze", nullValue());
    }

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({"2024-06-10, 422", "2024-06-11, 200", "2024-09-08, 200", "2024-09-09, 422"})
    void aSnoozeEndsTomorrowOrLaterWithinNinetyDays(String until, int status) {
        var answer = snooze(officer, "*", until).statusCode(status);
        if (status == 422) {
            answer.body("errors.pointer", contains("/until"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"acknowledgement", "snooze"})
    void onlyTheAgencyItselfOrAnOperatorMay(String what) {
        for (var token : new String[] {Tokens.approver(town.code()), prongsai.notification.APolicy.OPERATOR}) {
            Api.as(token)
                    .header("If-Match", "*")
                    .body(body(what))
                    .post(path(what))
                    .then()
                    .statusCode(200);
        }
        post(Tokens.officer(province.code()), what).statusCode(403);
        post(Tokens.supervisor(town.code()), what).statusCode(403);
        post(Tokens.officer(AnAgency.known().code()), what).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acknowledgement", "snooze"})
    void whatIsDoneNeedsNoAttention(String what) {
        thing.done();
        post(officer, what).statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acknowledgement", "snooze"})
    void theVersionSeenIsDemanded(String what) {
        Api.as(officer).body(body(what)).post(path(what)).then().statusCode(428);
        Api.as(officer)
                .header("If-Match", "\"1234567\"")
                .body(body(what))
                .post(path(what))
                .then()
                .statusCode(412);
        Api.as(officer).delete(path(what)).then().statusCode(428);
    }

    private ValidatableResponse post(String token, String what) {
        return Api.as(token)
                .header("If-Match", "*")
                .body(body(what))
                .post(path(what))
                .then();
    }

    private ValidatableResponse acknowledge(String token, String ifMatch) {
        return Api.as(token)
                .header("If-Match", ifMatch)
                .body(body("acknowledgement"))
                .post(path("acknowledgement"))
                .then();
    }

    private ValidatableResponse snooze(String token, String ifMatch, String until) {
        return Api.as(token)
                .header("If-Match", ifMatch)
                .body(Map.of("until", until))
                .post(path("snooze"))
                .then();
    }

    private static Map<String, String> body(String what) {
        return what.equals("snooze") ? BODY : Map.of("note", BODY.get("note"));
    }

    private String etag() {
        return Api.as(officer)
                .get("/v1/due-items/" + thing.id())
                .then()
                .extract()
                .header("ETag");
    }

    private String path(String what) {
        return "/v1/due-items/" + thing.id() + "/" + what;
    }
}
