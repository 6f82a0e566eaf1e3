package prongsai.notification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.caller.Roles;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

@QuarkusTest
class SecurityTest {

    private final AnAgency province = AnAgency.known();
    private final AnAgency town = AnAgency.notTold().below(province);
    private final AnAgency otherProvince = AnAgency.known();
    private ADueThing thing;

    @BeforeEach
    void theTownHasSomethingDue() {
        Bench.clear();
        thing = ADueThing.followUp(town).scheduled();
    }

    @AfterEach
    void clear() {
        Bench.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/due-items",
                "/v1/due-items/{id}",
                "/v1/reminder-policies",
                "/v1/silences",
                "/v1/deliveries",
                "/v1/webhooks",
                "/v1/contacts",
                "/v1/reminders"
            })
    void onlyAWholeTokenForThisServiceIsLetIn(String path) {
        answers(Api.anonymous(), path, 401);
        answers(Api.as("no-token"), path, 401);
        answers(Api.as(Tokens.withAudience("measures-service", town.code(), Roles.OFFICER)), path, 401);
        answers(Api.as(Tokens.expired(town.code(), Roles.OFFICER)), path, 401);
        answers(Api.as(Tokens.forged(town.code(), Roles.OFFICER)), path, 401);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/due-items, officer, 200",
        "/v1/due-items, approver, 200",
        "/v1/due-items, supervisor, 200",
        "/v1/due-items, operator, 200",
        "/v1/due-items, criteria-manager, 403",
        "/v1/due-items, some-other-role, 403",
        "/v1/due-items/{id}, officer, 200",
        "/v1/due-items/{id}, approver, 200",
        "/v1/due-items/{id}, supervisor, 200",
        "/v1/due-items/{id}, operator, 200",
        "/v1/due-items/{id}, criteria-manager, 403",
        "/v1/due-items/{id}, some-other-role, 403",
        "/v1/reminder-policies, officer, 200",
        "/v1/reminder-policies, approver, 200",
        "/v1/reminder-policies, supervisor, 200",
        "/v1/reminder-policies, operator, 200",
        "/v1/reminder-policies, criteria-manager, 403",
        "/v1/reminder-policies/{id}, officer, 404",
        "/v1/reminder-policies/{id}, operator, 404",
        "/v1/reminder-policies/{id}, criteria-manager, 403",
        "/v1/silences, officer, 200",
        "/v1/silences, approver, 200",
        "/v1/silences, supervisor, 200",
        "/v1/silences, operator, 200",
        "/v1/silences, criteria-manager, 403",
        "/v1/silences/{id}, officer, 404",
        "/v1/silences/{id}, operator, 404",
        "/v1/silences/{id}, criteria-manager, 403",
        "/v1/deliveries, officer, 200",
        "/v1/deliveries, approver, 200",
        "/v1/deliveries, supervisor, 200",
        "/v1/deliveries, operator, 200",
        "/v1/deliveries, criteria-manager, 403",
        "/v1/deliveries/{id}, officer, 404",
        "/v1/deliveries/{id}, operator, 404",
        "/v1/deliveries/{id}, criteria-manager, 403",
        "/v1/webhooks, officer, 403",
        "/v1/webhooks, approver, 200",
        "/v1/webhooks, supervisor, 200",
        "/v1/webhooks, operator, 200",
        "/v1/webhooks, criteria-manager, 403",
        "/v1/webhooks/{id}, officer, 403",
        "/v1/webhooks/{id}, approver, 404",
        "/v1/webhooks/{id}, operator, 404",
        "/v1/webhooks/{id}, criteria-manager, 403",
        "/v1/contacts, officer, 200",
        "/v1/contacts, approver, 200",
        "/v1/contacts, supervisor, 403",
        "/v1/contacts, operator, 403",
        "/v1/contacts, criteria-manager, 403",
        "/v1/contacts/{id}, officer, 404",
        "/v1/contacts/{id}, approver, 404",
        "/v1/contacts/{id}, supervisor, 403",
        "/v1/contacts/{id}, operator, 403",
        "/v1/reminders, officer, 200",
        "/v1/reminders, approver, 200",
        "/v1/reminders, supervisor, 200",
        "/v1/reminders, operator, 403",
        "/v1/reminders, criteria-manager, 403",
        "/v1/dead-letters, operator, 200",
        "/v1/dead-letters, officer, 403",
        "/v1/dead-letters, supervisor, 403",
        "/v1/dead-letters/{id}, operator, 404",
        "/v1/dead-letters/{id}, approver, 403"
    })
    void theRoleDecides(String path, String role, int status) {
        answers(Api.as(Tokens.with(town.code(), role)), path, status);
    }

    /** Who may not is told so before anything is read; who may hears what is missing. */
    @ParameterizedTest
    @CsvSource({
        "POST, /v1/reminder-policies, supervisor operator, officer approver criteria-manager",
        "PUT, /v1/reminder-policies/{id}, supervisor operator, officer approver criteria-manager",
        "DELETE, /v1/reminder-policies/{id}, supervisor operator, officer approver criteria-manager",
        "POST, /v1/silences, supervisor operator, officer approver criteria-manager",
        "POST, /v1/silences/{id}/ending, supervisor operator, officer approver criteria-manager",
        "POST, /v1/due-items/{id}/acknowledgement, officer approver operator, supervisor criteria-manager",
        "DELETE, /v1/due-items/{id}/acknowledgement, officer approver operator, supervisor criteria-manager",
        "POST, /v1/due-items/{id}/snooze, officer approver operator, supervisor criteria-manager",
        "DELETE, /v1/due-items/{id}/snooze, officer approver operator, supervisor criteria-manager",
        "POST, /v1/deliveries/{id}/redelivery, operator, officer approver supervisor criteria-manager",
        "POST, /v1/webhooks, approver supervisor operator, officer criteria-manager",
        "PUT, /v1/webhooks/{id}, approver supervisor operator, officer criteria-manager",
        "DELETE, /v1/webhooks/{id}, approver supervisor operator, officer criteria-manager",
        "POST, /v1/webhooks/{id}/secret, approver supervisor operator, officer criteria-manager",
        "POST, /v1/webhooks/{id}/test, approver supervisor operator, officer criteria-manager",
        "POST, /v1/webhooks/{id}/replays, approver supervisor operator, officer criteria-manager",
        "POST, /v1/contacts, officer approver, supervisor operator criteria-manager",
        "DELETE, /v1/contacts/{id}, officer approver, supervisor operator criteria-manager",
        "POST, /v1/contacts/{id}/confirmation, officer approver, supervisor operator criteria-manager",
        "POST, /v1/contacts/{id}/confirmation-code, officer approver, supervisor operator criteria-manager",
        "POST, /v1/dead-letters/{id}/replay, operator, officer approver supervisor criteria-manager"
    })
    void changesAreForTheirRoles(String method, String path, String may, String mayNot) {
        changes(Api.anonymous(), method, path).statusCode(401);
        for (var role : mayNot.split(" ")) {
            changes(Api.as(Tokens.with(town.code(), role)), method, path).statusCode(403);
        }
        for (var role : may.split(" ")) {
            changes(Api.as(Tokens.with(town.code(), role)), method, path)
                    .statusCode(org.hamcrest.Matchers.oneOf(400, 404, 422, 428));
        }
    }

    private io.restassured.response.ValidatableResponse changes(
            RequestSpecification caller, String method, String path) {
        var call = method.equals("DELETE") ? caller : caller.body("{}");
        return call.request(method, path.replace("{id}", thing.id().toString())).then();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/due-items",
                "/v1/due-items/{id}",
                "/v1/reminder-policies",
                "/v1/silences",
                "/v1/deliveries",
                "/v1/webhooks",
                "/v1/contacts",
                "/v1/reminders"
            })
    void withoutAKnownAgencyNothingIsInReach(String path) {
        answers(Api.as(Tokens.with(null, Roles.OFFICER)), path, 403);
        answers(Api.as(Tokens.with("UNKNOWN-9", Roles.SUPERVISOR)), path, 403);
        answers(Api.as(Tokens.with("%", Roles.SUPERVISOR)), path, 403);
    }

    @Test
    void theStreamOfRemindersIsForThoseWhoReadTheList() {
        stream(Api.anonymous(), 401);
        stream(Api.as(Tokens.expired(town.code(), Roles.OFFICER)), 401);
        stream(Api.as(Tokens.with(null, Roles.OPERATOR)), 403);
        stream(Api.as(Tokens.with(town.code(), Roles.CRITERIA_MANAGER)), 403);
        stream(Api.as(Tokens.with("UNKNOWN-9", Roles.OFFICER)), 403);
    }

    private static void stream(RequestSpecification caller, int status) {
        caller.accept("text/event-stream").get("/v1/reminders/stream").then().statusCode(status);
    }

    @Test
    void anAgencySeesItselfAndWhatIsBelow() {
        for (var inReach : new AnAgency[] {province, town}) {
            list(inReach).body("items.id", contains(thing.id().toString()));
            answers(Api.as(Tokens.supervisor(inReach.code())), "/v1/due-items/{id}", 200);
        }
        list(otherProvince).body("items", empty());
        answers(Api.as(Tokens.supervisor(otherProvince.code())), "/v1/due-items/{id}", 404);
        answers(Api.as(Tokens.officer(otherProvince.code())), "/v1/due-items/{id}", 404);
    }

    @Test
    void aChildSeesNothingOfItsParent() {
        var ofProvince = ADueThing.report(province).scheduled();
        Api.as(Tokens.officer(town.code()))
                .get("/v1/due-items/" + ofProvince.id())
                .then()
                .statusCode(404);
    }

    @Test
    void theDocumentAndTheHealthAreOpen() {
        for (var open : new String[] {"/q/health/live", "/q/openapi"}) {
            Api.anonymous().accept("*/*").get(open).then().statusCode(200);
        }
    }

    private static io.restassured.response.ValidatableResponse list(AnAgency agency) {
        return Api.as(Tokens.supervisor(agency.code()))
                .get("/v1/due-items")
                .then()
                .statusCode(200);
    }

    private void answers(RequestSpecification caller, String path, int status) {
        caller.get(path.replace("{id}", thing.id().toString())).then().statusCode(status);
    }
}
