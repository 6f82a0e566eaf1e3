package prongsai.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;
import prongsai.notification.AnAgency;

/** A webhook that an agency's approver enters through the API. */
public final class AWebhook {

    private final String token;
    private final String id;
    private String etag;
    private String secret;

    private AWebhook(String token, String id) {
        this.token = token;
        this.id = id;
        this.etag = "\"0\"";
    }

    /** One that has its secret and is told of what is due. */
    public static AWebhook listening(AnAgency agency, WebhookReceiver receiver) {
        return of(agency, receiver.url(), null).withSecret();
    }

    static AWebhook of(AnAgency agency, String url, String kind) {
        var token = Tokens.approver(agency.code());
        var id = entered(token, agency, url, kind).statusCode(201).extract().<String>path("id");
        return new AWebhook(token, id);
    }

    static ValidatableResponse entered(String token, AnAgency agency, String url, String kind) {
        var request = new HashMap<String, Object>();
        request.put("agencyId", agency.id().toString());
        request.put("url", url);
        request.put("kind", kind);
        return Api.as(token).body(request).post("/v1/webhooks").then();
    }

    AWebhook withSecret() {
        var answer = Api.as(token)
                .header("If-Match", etag)
                .post(path() + "/secret")
                .then()
                .statusCode(200)
                .extract();
        etag = answer.header("ETag");
        secret = answer.path("secret");
        assertThat(secret).startsWith("whsec_");
        return this;
    }

    ValidatableResponse reads() {
        var answer = Api.as(token).get(path()).then();
        etag = answer.extract().header("ETag");
        return answer;
    }

    /** The id of the delivery. */
    String tests() {
        return Api.as(token)
                .post(path() + "/test")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse posts(String sub, Object body) {
        reads();
        return Api.as(token)
                .header("If-Match", etag)
                .body(body)
                .post(path() + "/" + sub)
                .then();
    }

    ValidatableResponse puts(Object body) {
        reads();
        return Api.as(token).header("If-Match", etag).body(body).put(path()).then();
    }

    String path() {
        return "/v1/webhooks/" + id;
    }

    public String id() {
        return id;
    }

    String token() {
        return token;
    }

    String secret() {
        return secret;
    }
}
