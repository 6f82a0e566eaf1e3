package prongsai.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;
import prongsai.notification.AnAgency;

/** A contact that an officer enters through the API. */
final class AContact {

    static final String LINE_GROUP = "C0123456789abcdef0123456789abcdef";

    private static final Pattern CODE = Pattern.compile("รหัสยืนยัน: (\\d{8})");

    private final String token;
    private final Map<String, Object> request = new HashMap<>();
    private String id;
    private String key;

    private AContact(AnAgency agency, String channel, String address) {
        token = Tokens.officer(agency.code());
        request.put("agencyId", agency.id().toString());
        request.put("channel", channel);
        request.put("address", address);
    }

    static AContact mailbox(AnAgency agency, String address) {
        return new AContact(agency, "EMAIL", address);
    }

    static AContact line(AnAgency agency, String lineId) {
        return new AContact(agency, "LINE", lineId);
    }

    AContact of(UUID unit) {
        request.put("unitId", unit.toString());
        return this;
    }

    AContact on(String channel) {
        request.put("channel", channel);
        return this;
    }

    AContact wanting(String kind) {
        request.put("kind", kind);
        return this;
    }

    /** So that its request may be repeated. */
    AContact withKey(String idempotencyKey) {
        key = idempotencyKey;
        return this;
    }

    ValidatableResponse enteredBy(String whom) {
        var call = Api.as(whom).body(request);
        return (key == null ? call : call.header("Idempotency-Key", key))
                .post("/v1/contacts")
                .then();
    }

    AContact entered() {
        id = enteredBy(token).statusCode(201).extract().path("id");
        return this;
    }

    /** Confirmed with the code that waits to be sent. */
    AContact confirmed() {
        confirms(code()).statusCode(200);
        return this;
    }

    /** The code in the latest message to it. */
    String code() {
        var body = (String) Database.query(
                        "select body from delivery where receiver_id = ?::uuid and body is not null order by id desc",
                        id)
                .get(0)
                .get("body");
        var found = CODE.matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    ValidatableResponse confirms(String code) {
        return Api.as(token)
                .header("If-Match", "*")
                .body(Map.of("code", code))
                .post(path() + "/confirmation")
                .then();
    }

    ValidatableResponse asksForAnotherCode() {
        return Api.as(token)
                .header("If-Match", "*")
                .post(path() + "/confirmation-code")
                .then();
    }

    ValidatableResponse erased() {
        return Api.as(token).header("If-Match", "*").delete(path()).then();
    }

    String path() {
        return "/v1/contacts/" + id;
    }

    String id() {
        return id;
    }

    String token() {
        return token;
    }
}
