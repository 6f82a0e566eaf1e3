package prongsai.notification.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;
import prongsai.notification.AnAgency;

@QuarkusTest
class BoardLoginTest {

    private final AnAgency town = AnAgency.known();

    @ParameterizedTest
    @ValueSource(strings = {"/board", "/board/items/{id}", "/board/stream", "/board/silences/new"})
    void whoIsNotLoggedInIsSentToTheLogin(String path) {
        Visitor.anonymous()
                .sees(path.replace("{id}", UUID.randomUUID().toString()))
                .statusCode(302)
                .header("Location", containsString("/login?"))
                .header("Location", containsString("code_challenge_method=S256"));
    }

    @Test
    void aScriptIsToldInsteadOfSentThere() {
        Visitor.anonymous()
                .request()
                .header("X-Requested-With", "JavaScript")
                .get("/board")
                .then()
                .statusCode(499);
    }

    @ParameterizedTest
    @CsvSource({
        "officer, 200",
        "approver, 200",
        "supervisor, 200",
        "operator, 200",
        "criteria-manager, 403",
        "some-other-role, 403"
    })
    void theRoleDecides(String role, int status) {
        Visitor.loggedIn(role, town.code()).sees("/board").statusCode(status).contentType(startsWith("text/html"));
    }

    @ParameterizedTest
    @CsvSource({
        "/board/silences/new, supervisor, 200",
        "/board/silences/new, operator, 200",
        "/board/silences/new, officer, 403",
        "/board/silences/new, approver, 403"
    })
    void silencesAreForWhoMayEnterThem(String path, String role, int status) {
        Visitor.loggedIn(role, town.code()).sees(path).statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/board/items/{id}/acknowledgement, officer approver operator, supervisor criteria-manager",
        "/board/items/{id}/acknowledgement/removal, officer approver operator, supervisor criteria-manager",
        "/board/items/{id}/snooze, officer approver operator, supervisor criteria-manager",
        "/board/items/{id}/snooze/removal, officer approver operator, supervisor criteria-manager",
        "/board/silences, supervisor operator, officer approver criteria-manager",
        "/board/silences/{id}/ending, supervisor operator, officer approver criteria-manager"
    })
    void formsAreForTheirRolesAndForNobodyElsesPage(String path, String may, String mayNot) {
        var address = path.replace("{id}", UUID.randomUUID().toString());
        for (var role : mayNot.split(" ")) {
            Visitor.loggedIn(role, town.code())
                    .sends(address, java.util.Map.of("version", "0"))
                    .statusCode(403);
        }
        for (var role : may.split(" ")) {
            var visitor = Visitor.loggedIn(role, town.code());
            visitor.sends(address, java.util.Map.of("version", "0")).statusCode(oneOf(400, 404, 422));
            for (var foreign : new String[][] {
                {"Sec-Fetch-Site", "cross-site"},
                {"Sec-Fetch-Site", "same-site"},
                {"Origin", "https://elsewhere.example"},
                {"Origin", "null"},
                {"X-Nothing", "said"}
            }) {
                visitor.request()
                        .header(foreign[0], foreign[1])
                        .contentType(ContentType.URLENC)
                        .formParam("version", "0")
                        .post(address)
                        .then()
                        .statusCode(403)
                        .body(containsString("another site"));
            }
        }
    }

    @Test
    void withoutAKnownAgencyNothingIsInReach() {
        Visitor.loggedIn("supervisor", null).sees("/board").statusCode(403);
        Visitor.loggedIn("supervisor", "UNKNOWN-9").sees("/board").statusCode(403);
    }

    @Test
    void theSessionIsACookieThatScriptsAndOtherSitesDoNotGet() {
        var start = Visitor.anonymous().request().get("/board");
        var state = start.header("Location").replaceAll(".*[?&]state=([^&]+).*", "$1");
        var back = Visitor.anonymous()
                .request()
                .cookies(start.cookies())
                .queryParam("code", "operator")
                .queryParam("state", state)
                .get("/board");
        var sessions = back.headers().getValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("q_session"))
                .toList();
        assertThat(sessions).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .contains("HTTPOnly", "Secure", "SameSite=Lax", "Path=/board"));
    }

    @Test
    void loggingOutEndsTheSessionHereAndAtTheLogin() {
        var out = Visitor.loggedIn("operator", null).request().get("/board/logout");
        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(out.header("Location")).contains("/logout?", "id_token_hint=");
        assertThat(out.headers().getValues("Set-Cookie")).anyMatch(cookie -> cookie.matches("q_session.*Max-Age=0.*"));
    }

    @Test
    void theApiTakesNoCookieAndASessionIsNoToken() {
        Visitor.loggedIn("operator", null).sees("/v1/due-items").statusCode(401);
        Api.as(Tokens.withAudience(LoginServer.CLIENT, town.code(), "officer"))
                .get("/v1/due-items")
                .then()
                .statusCode(401);
    }
}
