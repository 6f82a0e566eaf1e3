package prongsai.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.semiMonthly;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prongsai.kit.caller.Roles;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;
import prongsai.measures.Given.KnownAgency;

/** Every operation against every caller who has no business there. */
@QuarkusTest
class SecurityTest {

    private static final Set<String> ALL =
            Set.of(Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER, Roles.OPERATOR);
    private static final Set<String> READERS =
            Set.of(Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER);
    private static final Set<String> WRITERS = Set.of(Roles.OFFICER, Roles.APPROVER);
    private static final Set<String> ISSUERS = Set.of(Roles.APPROVER, Roles.SUPERVISOR);

    enum Operation {
        CREATE_MEASURE_PLAN("POST", "/v1/measure-plans", WRITERS, 422),
        LIST_MEASURE_PLANS("GET", "/v1/measure-plans", READERS, 200),
        GET_MEASURE_PLAN("GET", "/v1/measure-plans/{plan}", READERS, 404),
        CHANGE_MEASURE_PLAN("PUT", "/v1/measure-plans/{plan}", WRITERS, 404),
        LIST_PLAN_TEMPLATES("GET", "/v1/plan-templates", READERS, 200),
        EXPLAIN_FINDINGS("PUT", "/v1/measure-plans/{plan}/finding-explanations", WRITERS, 404),
        ADD_MEASURE("POST", "/v1/measure-plans/{plan}/measures", WRITERS, 404),
        APPROVE_MEASURE_PLAN("POST", "/v1/measure-plans/{plan}/approval", Set.of(Roles.APPROVER), 404),
        REOPEN_MEASURE_PLAN("POST", "/v1/measure-plans/{plan}/reopening", Set.of(Roles.APPROVER), 404),
        CLOSE_MEASURE_PLAN("POST", "/v1/measure-plans/{plan}/closing", Set.of(Roles.APPROVER), 404),
        CHANGE_MEASURE("PUT", "/v1/measures/{measure}", WRITERS, 404),
        REMOVE_MEASURE("DELETE", "/v1/measures/{measure}", WRITERS, 404),
        GET_RESPONSIBLE_UNITS("GET", "/v1/measures/{measure}/responsible-units", READERS, 404),
        CREATE_EVIDENCE("POST", "/v1/evidence", WRITERS, 422),
        LIST_EVIDENCE("GET", "/v1/evidence", READERS, 200),
        GET_EVIDENCE("GET", "/v1/evidence/{evidence}", READERS, 404),
        CHANGE_EVIDENCE("PUT", "/v1/evidence/{evidence}", WRITERS, 404),
        REMOVE_EVIDENCE("DELETE", "/v1/evidence/{evidence}", WRITERS, 404),
        CREATE_LINK_CHECK("POST", "/v1/evidence/link-checks", WRITERS, 422),
        GET_LINK_CHECK("GET", "/v1/evidence/link-checks/{linkCheck}", READERS, 404),
        GET_STEP("GET", "/v1/steps/{step}", READERS, 404),
        REPORT_STEP("POST", "/v1/steps/{step}/completion", WRITERS, 404),
        VERIFY_STEP("POST", "/v1/steps/{step}/verification", WRITERS, 404),
        REOPEN_STEP("POST", "/v1/steps/{step}/reopening", WRITERS, 404),
        GET_PLAN_PROGRESS("GET", "/v1/measure-plans/{plan}/progress", READERS, 404),
        GET_MEASURE_PROGRESS("GET", "/v1/measures/{measure}/progress", READERS, 404),
        GET_UNIT_PROGRESS("GET", "/v1/measure-plans/{plan}/unit-progress", READERS, 404),
        GET_BURN_UP("GET", "/v1/measure-plans/{plan}/burn-up", READERS, 404),
        LIST_WORK_ITEMS("GET", "/v1/work-items", READERS, 200),
        GET_MEASURE("GET", "/v1/measures/{measure}", READERS, 404),
        CREATE_FOLLOW_UP_PLAN("POST", "/v1/follow-up-plans", WRITERS, 422),
        GET_FOLLOW_UP_PLAN("GET", "/v1/follow-up-plans/{followUpPlan}", READERS, 404),
        CHANGE_FOLLOW_UP_PLAN("PUT", "/v1/follow-up-plans/{followUpPlan}", WRITERS, 404),
        LIST_FOLLOW_UPS("GET", "/v1/follow-ups", READERS, 200),
        GET_FOLLOW_UP("GET", "/v1/follow-ups/{followUp}", READERS, 404),
        RECORD_FOLLOW_UP("POST", "/v1/follow-ups/{followUp}/record", WRITERS, 404),
        ISSUE_MEASURE_PLAN("POST", "/v1/measure-plans/{plan}/issuance", ISSUERS, 404),
        GET_ISSUANCE("GET", "/v1/measure-plans/{issuedPlan}/issuance", READERS, 404),
        WITHDRAW_MEASURE_PLAN("DELETE", "/v1/measure-plans/{issuedPlan}/issuance", ISSUERS, 404),
        ADOPT_MEASURE_PLAN("POST", "/v1/measure-plans/{planOfParent}/adoptions", WRITERS, 404),
        LIST_ADOPTIONS("GET", "/v1/measure-plans/{issuedPlan}/adoptions", READERS, 404),
        SUMMARISE_ADOPTIONS("GET", "/v1/measure-plans/{issuedPlan}/adoptions/summary", READERS, 404),
        LIST_ISSUED_PLANS("GET", "/v1/issued-plans", READERS, 200),
        GET_ISSUED_PLAN("GET", "/v1/issued-plans/{planOfParent}", READERS, 404),
        COMPARE_EDITIONS("GET", "/v1/issued-plans/{planOfParent}/differences?from=1", READERS, 404),
        GET_ADOPTION("GET", "/v1/adoptions/{adoption}", READERS, 404),
        STATE_DEPARTURE_REASONS("POST", "/v1/adoptions/{adoption}/departure-reasons", WRITERS, 404),
        ANSWER_OFFERS("POST", "/v1/adoptions/{adoption}/answers", WRITERS, 404),
        GET_LINE_TEXT("GET", "/v1/follow-ups/{followUp}/line-text", READERS, 404),
        RESCHEDULE_FOLLOW_UP("POST", "/v1/follow-ups/{followUp}/rescheduling", WRITERS, 404),
        CANCEL_FOLLOW_UP("POST", "/v1/follow-ups/{followUp}/cancellation", WRITERS, 404),
        CORRECT_FOLLOW_UP_RECORD("PUT", "/v1/follow-ups/{followUp}/record", WRITERS, 404);

        final String method;
        final String path;
        final Set<String> roles;
        final int foreign;

        /** @param foreign what a caller of another agency is answered; a list answers him without what is not his */
        Operation(String method, String path, Set<String> roles, int foreign) {
            this.method = method;
            this.path = path;
            this.roles = roles;
            this.foreign = foreign;
        }
    }

    private static KnownAgency agency;
    private static Map<String, String> ids;

    private static synchronized void anAgencyWithOneOfEach() {
        if (agency == null) {
            var parent = anyAgency();
            agency = agencyBelow(parent);
            var plan = agency.plan();
            var measure = agency.measure(plan);
            var followUpPlan = agency.followUpPlan(plan, measure);
            String followUp = get(agency.officer(), "/v1/follow-up-plans/" + followUpPlan)
                    .extract()
                    .path("followUps[0].id");
            String step =
                    get(agency.officer(), "/v1/measures/" + measure).extract().path("steps[0].id");
            String linkCheck = post(agency.officer(), "/v1/evidence/link-checks", Map.of("measurePlanId", plan))
                    .extract()
                    .path("id");
            String evidence = post(agency.officer(), "/v1/evidence", evidence(measure))
                    .extract()
                    .path("id");
            var planOfParent = IssuedPlan.of(parent);
            ids = Map.of(
                    "planOfParent", planOfParent.id(),
                    "adoption", planOfParent.adoptedBy(agency),
                    "issuedPlan", IssuedPlan.of(agency).id(),
                    "plan", plan,
                    "measure", measure,
                    "step", step,
                    "evidence", evidence,
                    "linkCheck", linkCheck,
                    "followUpPlan", followUpPlan,
                    "followUp", followUp);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutATokenNothingIsAnswered(Operation operation) {
        assertStatus(operation, Api.anonymous(), 401);
    }

    @ParameterizedTest
    @EnumSource
    void aTokenForAnotherServiceIsNoToken(Operation operation) {
        anAgencyWithOneOfEach();
        assertStatus(operation, Api.as(Tokens.withAudience("reporting-service", agency.code(), roles(operation))), 401);
    }

    @ParameterizedTest
    @EnumSource
    void aForgedOrExpiredTokenIsNoToken(Operation operation) {
        anAgencyWithOneOfEach();
        assertStatus(operation, Api.as(Tokens.forged(agency.code(), roles(operation))), 401);
        assertStatus(operation, Api.as(Tokens.expired(agency.code(), roles(operation))), 401);
    }

    @ParameterizedTest
    @EnumSource
    void everyOtherRoleIsRefused(Operation operation) {
        anAgencyWithOneOfEach();
        var others = new HashSet<>(ALL);
        others.removeAll(operation.roles);
        assertStatus(operation, Api.as(Tokens.with(agency.code(), others.toArray(String[]::new))), 403);
        assertStatus(operation, Api.as(Tokens.with(agency.code())), 403);
    }

    @ParameterizedTest
    @EnumSource
    void eachOfItsRolesIsEnough(Operation operation) {
        anAgencyWithOneOfEach();
        for (var role : operation.roles) {
            assertThat(status(operation, Api.as(Tokens.with(agency.code(), role))))
                    .as("%s as %s", operation, role)
                    .isNotIn(401, 403, 404, 500);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheClaimAgencyCodeThereIsNoAccess(Operation operation) {
        assertStatus(operation, Api.as(Tokens.with(null, roles(operation))), 403);
    }

    @ParameterizedTest
    @EnumSource
    void anAgencyThatIsNotKnownHereHasNoAccess(Operation operation) {
        assertStatus(operation, Api.as(Tokens.with("NOBODY", roles(operation))), 403);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsForeignIsNotThere(Operation operation) {
        var stranger = anyAgency();
        assertStatus(operation, Api.as(Tokens.with(stranger.code(), roles(operation))), operation.foreign);
    }

    @Test
    void everyOperationIsListedAbove() {
        Map<String, Map<String, Object>> paths =
                Api.anonymous().get("/q/openapi?format=json").path("paths");
        var operations = new ArrayList<String>();
        paths.values().forEach(path -> path.keySet().stream()
                .filter(Set.of("get", "post", "put", "patch", "delete")::contains)
                .forEach(operations::add));
        assertThat(operations).hasSameSizeAs(Operation.values());
    }

    private static void assertStatus(Operation operation, RequestSpecification caller, int expected) {
        assertThat(status(operation, caller)).as(operation.toString()).isEqualTo(expected);
    }

    private static int status(Operation operation, RequestSpecification caller) {
        anAgencyWithOneOfEach();
        caller.accept("*/*"); // a text, too
        var path = operation.path;
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        if (operation.method.equals("GET")) {
            return caller.get(path).statusCode();
        }
        return caller.header("If-Match", "\"99\"")
                .body(body(operation))
                .request(operation.method, path)
                .statusCode();
    }

    private static Map<String, ?> body(Operation operation) {
        return switch (operation) {
            case CREATE_MEASURE_PLAN -> Map.of("agencyId", agency.id(), "fiscalYear", 2567);
            case ADD_MEASURE, CHANGE_MEASURE -> Map.of("title", "ก");
            case CREATE_EVIDENCE -> evidence(ids.get("measure"));
            case CHANGE_EVIDENCE -> Map.of("url", "https://ita.example/", "title", "ก");
            case CREATE_LINK_CHECK -> Map.of("measurePlanId", ids.get("plan"));
            case EXPLAIN_FINDINGS -> Map.of("explanations", List.of());
            case REOPEN_MEASURE_PLAN, REOPEN_STEP, CANCEL_FOLLOW_UP -> Map.of("reason", "ก");
            case VERIFY_STEP -> Map.of("outcome", "VERIFIED");
            case CREATE_FOLLOW_UP_PLAN -> semiMonthly(ids.get("plan"), ids.get("measure"));
            case CHANGE_FOLLOW_UP_PLAN ->
                Map.of(
                        "measureIds",
                        List.of(ids.get("measure")),
                        "recurrence",
                        Map.of("pattern", "SINGLE", "date", "2024-05-30"));
            case RESCHEDULE_FOLLOW_UP -> Map.of("dueOn", "2024-06-30", "reason", "ก");
            case CORRECT_FOLLOW_UP_RECORD -> Map.of("reason", "ก", "record", Map.of("heldOn", "2024-05-30"));
            case RECORD_FOLLOW_UP -> Map.of("heldOn", "2024-05-30");
            case ISSUE_MEASURE_PLAN -> Map.of("audience", "ALL_BELOW");
            case STATE_DEPARTURE_REASONS ->
                Map.of("reasons", List.of(Map.of("originMeasureId", ids.get("measure"), "reason", "ก")));
            case ANSWER_OFFERS ->
                Map.of("answers", List.of(Map.of("originMeasureId", ids.get("measure"), "decision", "ACCEPTED")));
            default -> Map.of();
        };
    }

    private static Map<String, String> evidence(String measure) {
        return Map.of("measureId", measure, "url", "https://127.0.0.1/", "title", "ก");
    }

    private static String[] roles(Operation operation) {
        return List.copyOf(operation.roles).toArray(String[]::new);
    }
}
