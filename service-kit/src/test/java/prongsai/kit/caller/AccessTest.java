package prongsai.kit.caller;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

@QuarkusTest
class AccessTest {

    @Test
    void withoutATokenNothingIsAnswered() {
        Api.anonymous()
                .get("/v1/notes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", notNullValue())
                .body("type", equalTo("urn:prongsai:problem:not-logged-in"));
    }

    @Test
    void aTokenIsCheckedWhole() {
        refuses(Tokens.expired("NOTES", Roles.OFFICER), 401);
        refuses(Tokens.forged("NOTES", Roles.OFFICER), 401);
        refuses(Tokens.withAudience("another-service", "NOTES", Roles.OFFICER), 401);
        refuses("no.token.atall", 401);
    }

    @Test
    void aTokenThatWasGoodIsRefusedOnceItHasExpired() {
        var token = Tokens.expiringIn(Duration.ofSeconds(3), "NOTES", Roles.OFFICER);
        accepts(token);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> refuses(token, 401));
    }

    @Test
    void aTokenIsNotTakenForAnotherThatWasGood() {
        var officer = Tokens.officer("NOTES").split("\\.");
        var operator = Tokens.with("NOTES", Roles.OPERATOR).split("\\.");
        accepts(String.join(".", officer));
        refuses(String.join(".", operator), 403);
        refuses(officer[0] + "." + officer[1] + "." + operator[2], 401);
        refuses(officer[0] + "." + operator[1] + "." + officer[2], 401);
        accepts(String.join(".", officer));
    }

    @Test
    void theRoleMustBeNamedForTheOperation() {
        refuses(Tokens.with("NOTES", Roles.OPERATOR), 403);
        refuses(Tokens.with("NOTES"), 403);
    }

    @Test
    void anOperationThatNamesNoRoleIsClosedToEveryone() {
        Api.as(Tokens.officer("NOTES")).get("/v1/notes/forgotten").then().statusCode(403);
    }

    @Test
    void withoutAnAgencyNothingIsInReach() {
        refuses(Tokens.with(null, Roles.OFFICER), 403);
        refuses(Tokens.officer("UNKNOWN"), 403);
    }

    @Test
    void healthIsOpen() {
        Api.anonymous().get("/q/health/live").then().statusCode(200);
    }

    private static void accepts(String token) {
        Api.as(token).get("/v1/notes").then().statusCode(200);
    }

    private static void refuses(String token, int status) {
        Api.as(token).get("/v1/notes").then().statusCode(status).contentType("application/problem+json");
    }
}
