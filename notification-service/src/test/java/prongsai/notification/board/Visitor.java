package prongsai.notification.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody with a browser, without scripts: logs in by the code flow and keeps the cookies. */
final class Visitor {

    private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final Map<String, String> cookies = new HashMap<>();

    private Visitor() {}

    static Visitor anonymous() {
        return new Visitor();
    }

    /** @param agency null: acts for none */
    static Visitor loggedIn(String role, String agency) {
        var visitor = new Visitor();
        var toLogin = visitor.keep(visitor.request().get("/board"));
        assertThat(toLogin.statusCode()).isEqualTo(302);
        var state = STATE.matcher(toLogin.header("Location"));
        assertThat(state.find()).isTrue();
        var back = visitor.keep(visitor.request()
                .queryParam("code", agency == null ? role : role + "@" + agency)
                .queryParam("state", state.group(1))
                .get("/board"));
        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(URI.create(back.header("Location")).getPath()).isEqualTo("/board");
        return visitor;
    }

    private Response keep(Response response) {
        cookies.putAll(response.cookies());
        return response;
    }

    RequestSpecification request() {
        return RestAssured.given().redirects().follow(false).cookies(cookies).header("Accept-Language", "en");
    }

    ValidatableResponse sees(String path) {
        return request().get(path).then();
    }

    /** Sends a form of the board's own. */
    ValidatableResponse sends(String path, Map<String, ?> form) {
        return request()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(form)
                .post(path)
                .then();
    }

    /** The version that the forms of an item's page name. */
    String versionOf(String item) {
        var found = VERSION.matcher(
                sees("/board/items/" + item).statusCode(200).extract().asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
